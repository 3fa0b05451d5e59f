import type { ChatState } from '../talk/chat.js';
import type { QueuePlace } from '../talk/protocol.js';
import { minutesOf, standingOf } from '../talk/standing.js';
import { fill } from '../words/fill.js';
import type { Words } from '../words/words.js';
import { useSurroundings } from './surroundings.js';

function howLong(words: Words, expectedSeconds: number | null): string {
  if (expectedSeconds === null) return words.standing.unknown;
  const minutes = minutesOf(expectedSeconds);
  return minutes === 1 ? words.standing.aboutOne : fill(words.standing.about, { minutes });
}

function Place({ place }: { place: QueuePlace }) {
  const { words } = useSurroundings();
  const { first, position, meanwhile, overtaken } = words.standing;
  return (
    <p class="place">
      {place.position === 1 ? first : fill(position, { position: place.position })}{' '}
      {howLong(words, place.expectedSeconds)} {place.overtaken && overtaken} {meanwhile}
    </p>
  );
}

/** Who, and where you stand: at the top of the chat for as long as it is open. */
export function StandingCard({ state }: { state: ChatState }) {
  const { words } = useSurroundings();
  const { responsible, stage } = standingOf(state.talk);
  const waits = stage === 'open' && responsible?.holds === 'desk' && state.talk.place;
  if (stage === 'closed') {
    return (
      <div class="standing">
        <p class="who">{words.lines.closed}</p>
        <p>{words.lines.comeBack}</p>
      </div>
    );
  }
  return (
    <div class="standing">
      <p class="who">
        {responsible
          ? fill(words.standing[responsible.holds], {
              name: responsible.who.name,
              title: responsible.who.title,
            })
          : words.chat.opening}
      </p>
      {waits && <Place place={waits} />}
    </div>
  );
}
