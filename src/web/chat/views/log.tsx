import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChatState } from '../talk/chat.js';
import type { Entry } from '../talk/protocol.js';
import { goesOn, openQuestions, standingOf } from '../talk/standing.js';
import { fill } from '../words/fill.js';
import { Line } from './line.js';
import { useStayAtEnd } from './stay-at-end.js';
import { useSurroundings } from './surroundings.js';
import { Unsent } from './unsent.js';

/** Long enough for the history to stand there before anything is read out. */
const SETTLED_MS = 600;

/** History is not news: the log begins to announce only when it has been shown once. */
function useAnnouncing(joined: boolean): boolean {
  const [announcing, setAnnouncing] = useState(false);
  useEffect(() => {
    if (!joined || announcing) return;
    const timer = setTimeout(() => setAnnouncing(true), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [joined, announcing]);
  return announcing;
}

const isSaid = ({ actor, body }: Entry) =>
  actor.kind === 'person' && (body.kind === 'message' || body.kind === 'answer');

export function Log({ state }: { state: ChatState }) {
  const { words } = useSurroundings();
  const { lines, outbox } = state.talk;
  const { responsible, stage } = standingOf(state.talk);
  const questions = openQuestions(state.talk);
  const own = outbox.length + lines.filter(isSaid).length;
  const announcing = useAnnouncing(state.joined);
  const end = useRef<HTMLDivElement>(null);
  const { hasNewer, toEnd } = useStayAtEnd(end, lines.length + outbox.length, own);
  const lastSaid = outbox.length === 0 ? lines.filter(isSaid).pop() : undefined;
  return (
    <>
      <div
        class="log"
        role="log"
        aria-label={words.chat.log}
        aria-live={announcing ? 'polite' : 'off'}
        aria-relevant="additions"
      >
        <ol>
          {lines.map((entry, index) => (
            <li key={entry.id ?? `${entry.contactId}/${entry.seq}`}>
              <Line
                entry={entry}
                isOpenQuestion={questions.includes(entry)}
                responsible={responsible?.who ?? null}
                isLater={entry.contactId !== lines[0]?.contactId}
                goesOn={goesOn(lines[index - 1], entry)}
              />
              {entry === lastSaid && <p class="truth">{words.message.sent}</p>}
            </li>
          ))}
          {outbox.map((item) => (
            <li key={item.id}>
              <Unsent item={item} broken={state.broken} />
            </li>
          ))}
        </ol>
      </div>
      {state.workerTyping && responsible && stage === 'open' && (
        <p class="typing">{fill(words.typing, { name: responsible.who.name })}</p>
      )}
      <div ref={end} />
      {hasNewer && (
        <button type="button" class="newer" onClick={toEnd}>
          {words.composer.newer}
        </button>
      )}
    </>
  );
}
