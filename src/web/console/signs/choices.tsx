import { Label, Radio, RadioGroup } from 'react-aria-components';

interface ChoicesProps<K extends string> {
  label: string;
  /** In the order they are shown. */
  options: readonly (readonly [K, string])[];
  value: K | null;
  choose: (key: K) => void;
  invalid?: boolean;
}

/** One of a few, all in sight. */
export function Choices<K extends string>({
  label,
  options,
  value,
  choose,
  invalid = false,
}: ChoicesProps<K>) {
  return (
    <RadioGroup
      className="choices"
      value={value}
      onChange={(key) => choose(key as K)}
      isInvalid={invalid}
      orientation="vertical"
    >
      <Label className="label">{label}</Label>
      <div className="choices-list">
        {options.map(([key, name]) => (
          <Radio key={key} value={key} className="choice">
            <i className="choice-dot" aria-hidden="true" />
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
