import type { ChatState } from '../talk/chat.js';
import { useSurroundings } from './surroundings.js';

/** Says when the line is broken, what that means, and what else can be done. Its frame is always there, so that it is read out. */
export function Notice({ state }: { state: ChatState }) {
  const { words, hub } = useSurroundings();
  const shown = state.broken || state.told;
  return (
    <div role="status" class={shown ? 'notice' : 'notice-none'}>
      {state.told && <p>{state.told}</p>}
      {state.broken && (
        <p>
          {words.broken.text} {hub.tel && <a href={`tel:${hub.tel}`}>{words.broken.call}</a>}
        </p>
      )}
    </div>
  );
}
