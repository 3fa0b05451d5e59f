import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';

interface ManyProps<K extends string> {
  label: string;
  options: readonly (readonly [K, string])[];
  value: K[];
  choose: (keys: K[]) => void;
}

/** Some of a few, all in sight. */
export function Many<K extends string>({ label, options, value, choose }: ManyProps<K>) {
  return (
    <CheckboxGroup className="choices many" value={value} onChange={(keys) => choose(keys as K[])}>
      <Label className="label">{label}</Label>
      <div className="many-list">
        {options.map(([key, name]) => (
          <Checkbox key={key} value={key} className="many-one">
            <i className="many-box" aria-hidden="true" />
            {name}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
