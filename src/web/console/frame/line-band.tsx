import { useDeskState } from '../line/use-desk.js';
import type { DeskState } from '../state/desk-shape.js';
import { holdsWatch, myContacts } from '../state/views.js';
import type { Words } from '../words/sv.js';
import { useWords } from '../words/use-words.js';

function meaning(state: DeskState, words: Words): string[] {
  const { line } = words;
  const held = myContacts(state).length;
  const waiting = state.outbox.filter((one) => one.state === 'waiting').length;
  const holder = state.watch?.holder.name;
  const said = [held > 0 ? line.holds(held) : line.holdsNone];
  if (holdsWatch(state)) said.push(line.watchIsYours);
  else if (holder) said.push(line.watchSees(holder));
  said.push(waiting > 0 ? line.queued(waiting) : line.queues, line.noOffers, line.retrying);
  return said;
}

/** Across the top while the line is gone: what still holds, in plain words. It goes by itself. */
export function LineBand() {
  const state = useDeskState();
  const words = useWords();
  const down = state.line === 'down';
  return (
    <div className="line-band" role="alert" data-shown={down || undefined}>
      {down && (
        <>
          <strong>{words.line.lost}</strong> {meaning(state, words).join(' ')}
        </>
      )}
    </div>
  );
}
