import { Input, Label, TextField } from 'react-aria-components';

interface FieldProps {
  label: string;
  type: 'clock' | 'date' | 'number' | 'text' | 'tel';
  value: string;
  change: (value: string) => void;
}

/** 0830, 8.30 and 8 are hours too. The browser's own field for hours speaks a.m. and p.m. in half of all browsers here. */
const asClock = (written: string): string => {
  const [, hour = '', minute = ''] = /^(\d{1,2}?)[:.]?(\d{2})?$/.exec(written.trim()) ?? [];
  return hour ? `${hour.padStart(2, '0')}:${(minute || '00').padStart(2, '0')}` : written;
};

export function Field({ label, type, value, change }: FieldProps) {
  const isClock = type === 'clock';
  return (
    <TextField
      className="field"
      type={isClock ? 'text' : type}
      value={value}
      onChange={change}
      {...(isClock ? { inputMode: 'numeric' as const, onBlur: () => change(asClock(value)) } : {})}
    >
      <Label className="label">{label}</Label>
      <Input className="input" {...(isClock ? { size: 5, maxLength: 5 } : {})} />
    </TextField>
  );
}
