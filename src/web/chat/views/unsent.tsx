import type { Outgoing } from '../talk/conversation.js';
import { Prose } from './prose.js';
import { useSurroundings } from './surroundings.js';

/** Something said that is not in the log yet, and the truth about it. */
export function Unsent({ item, broken }: { item: Outgoing; broken: boolean }) {
  const { words, chat } = useSurroundings();
  const { sending, waiting, sent, refused, again, takeBack } = words.message;
  const truth = { waiting: broken ? waiting : sending, stored: sent, refused }[item.state];
  return (
    <div class={`said by-person unsent-${item.state}`}>
      <p class="by">{words.lines.you}</p>
      <Prose text={item.text} />
      <p class="truth">
        {truth} {item.state === 'refused' && item.why}
      </p>
      {item.state === 'refused' && (
        <p class="again">
          <button type="button" class="quiet" onClick={() => chat.retry(item.id)}>
            {again}
          </button>
          <button type="button" class="quiet" onClick={() => chat.takeBack(item.id)}>
            {takeBack}
          </button>
        </p>
      )}
    </div>
  );
}
