import { useState } from 'react';
import { Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import type { Colleague } from '../../../../libs/protocol/desk.js';
import { useDesk } from '../line/use-desk.js';
import { useWords } from '../words/use-words.js';

/** From this many on a field to search by is worth its place. */
const MANY = 7;

/** Who can take over comes first: there, on duty, with the fewest contacts. */
function inOrder(colleagues: readonly Colleague[]): Colleague[] {
  const rank = ({ present, onDuty, status }: Colleague): number =>
    (present ? 0 : 4) + (onDuty ? 0 : 2) + (status === 'available' ? 0 : 1);
  return [...colleagues].sort(
    (a, b) => rank(a) - rank(b) || a.contacts - b.contacts || a.name.localeCompare(b.name, 'sv'),
  );
}

interface ColleagueListProps {
  label: string;
  colleagues: readonly Colleague[];
  value: string | null;
  choose: (workerId: string | null) => void;
}

export function ColleagueList({ label, colleagues, value, choose }: ColleagueListProps) {
  const words = useWords();
  const me = useDesk((state) => state.me?.workerId);
  const [find, setFind] = useState('');
  const others = inOrder(colleagues.filter(({ workerId }) => workerId !== me));
  const found = others.filter(({ name, title, unit }) =>
    `${name} ${title} ${unit ?? ''}`.toLowerCase().includes(find.trim().toLowerCase()),
  );
  return (
    <div className="colleagues">
      <span className="label">{label}</span>
      {others.length >= MANY && (
        <SearchField aria-label={words.handover.find} value={find} onChange={setFind} className="search">
          <Input className="input" placeholder={words.handover.find} />
        </SearchField>
      )}
      <ListBox
        aria-label={label}
        className="list-box colleague-box"
        selectionMode="single"
        selectedKeys={value ? [value] : []}
        onSelectionChange={(keys) => choose(keys === 'all' ? null : (([...keys][0] as string) ?? null))}
        renderEmptyState={() => <p className="quiet">{words.handover.none}</p>}
      >
        {found.map((one) => (
          <ListBoxItem
            key={one.workerId}
            id={one.workerId}
            className="list-item colleague"
            textValue={one.name}
          >
            <i className="sign" data-kind={one.present ? one.status : 'gone'} aria-hidden="true" />
            <span>
              <b>{one.name}</b> {one.unit ?? one.title}
              <small>{words.handover.colleague(one.onDuty, one.present, one.contacts)}</small>
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}
