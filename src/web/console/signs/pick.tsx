import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

interface PickProps<K extends string> {
  label: string;
  options: readonly (readonly [K, string])[];
  value: K;
  choose: (key: K) => void;
  /** A sign before the chosen word, told apart by data-kind. */
  sign?: boolean;
}

/** One of a few, folded away. */
export function Pick<K extends string>({ label, options, value, choose, sign = false }: PickProps<K>) {
  return (
    <Select className="pick" value={value} onChange={(key) => choose(key as K)}>
      <Label className={sign ? 'unseen' : 'label'}>{label}</Label>
      <Button className="button usual pick-button">
        {sign && <i className="sign" data-kind={value} aria-hidden="true" />}
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
        <i className="fold" aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <ListBox className="list-box">
          {options.map(([key, name]) => (
            <ListBoxItem key={key} id={key} className="list-item" textValue={name}>
              {sign && <i className="sign" data-kind={key} aria-hidden="true" />}
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
