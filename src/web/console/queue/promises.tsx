import { Button } from 'react-aria-components';
import type { FollowUp } from '../../../../libs/protocol/desk.js';
import { useNow } from '../line/clock.js';
import { useActs, useDesk } from '../line/use-desk.js';
import { Action } from '../signs/action.js';
import { Moment } from '../signs/moment.js';
import { useWords } from '../words/use-words.js';

const LAST = '9999';
const byDue = (a: FollowUp, b: FollowUp): number => (a.dueAt ?? LAST).localeCompare(b.dueAt ?? LAST);

function Due({ promise: { dueAt, how } }: { promise: FollowUp }) {
  const words = useWords();
  const now = useNow();
  const late = dueAt !== null && Date.parse(dueAt) < now;
  const ways = words.terms.how as Record<string, string>;
  return (
    <p className="due" data-late={late || undefined}>
      {dueAt ? <Moment at={dueAt} /> : words.promises.noDate}
      {how && ` · ${ways[how] ?? how}`}
      {late && <b> {words.promises.late}</b>}
    </p>
  );
}

export function Promises() {
  const { promises: words, callBack: calls } = useWords();
  const acts = useActs();
  const followUps = useDesk((state) => state.followUps);
  const owed = followUps.filter(({ doneAt }) => doneAt === null).sort(byDue);
  if (owed.length === 0) return <p className="quiet empty">{words.none}</p>;
  return (
    <ul className="rows">
      {owed.map((one) => (
        <li key={one.id} className="queue-item">
          <Button
            className="line-row promise-row"
            data-row
            aria-description={words.open}
            onPress={() => acts.open(one.contactId)}
          >
            <span>{one.callBack ? calls.nextTry(one.callBack.nextTry) : one.promise}</span>
            <Due promise={one} />
          </Button>
          {one.callBack ? (
            <Action className="take" act={() => acts.callUp(one.contactId)}>
              {calls.call}
            </Action>
          ) : (
            <Action className="take" act={() => acts.followUpDone(one.id)}>
              {words.done}
            </Action>
          )}
        </li>
      ))}
    </ul>
  );
}
