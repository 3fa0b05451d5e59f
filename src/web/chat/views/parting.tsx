import { useEffect, useRef } from 'preact/hooks';
import { standingOf } from '../talk/standing.js';
import { fill } from '../words/fill.js';
import { Doors } from './doors.js';
import { useChatState, useSurroundings } from './surroundings.js';

/** A heading that takes the focus when it comes: the place on the page has changed. */
function Arrived({ text, as: Tag }: { text: string; as: 'h1' | 'h2' }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Tag ref={heading} tabIndex={-1}>
      {text}
    </Tag>
  );
}

/** Leaving is not an end of the responsibility: say so before and after. */
function StillHeld() {
  const { words, chat } = useSurroundings();
  const { responsible, stage } = standingOf(useChatState(chat).talk);
  return (
    <>
      {responsible && stage !== 'closed' && (
        <p>{fill(words.parting.stillHeld, { name: responsible.who.name })}</p>
      )}
      <p>{words.parting.comeBack}</p>
    </>
  );
}

/** Asked in place of the composer: what happens next, then the choice. */
export function Parting({ onStay, onGo }: { onStay: () => void; onGo: () => void }) {
  const { words } = useSurroundings();
  return (
    <section class="parting">
      <Arrived as="h2" text={words.parting.heading} />
      <StillHeld />
      <div class="choice">
        <button type="button" class="main" onClick={onStay}>
          {words.parting.stay}
        </button>
        <button type="button" class="main second" onClick={onGo}>
          {words.parting.go}
        </button>
      </div>
    </section>
  );
}

export function Parted({ onReturn, onForget }: { onReturn: () => void; onForget: () => void }) {
  const { words, chat, Main } = useSurroundings();
  return (
    <Main class="welcome">
      <Arrived as="h1" text={words.parting.goneHeading} />
      <StillHeld />
      <Doors onWrite={onReturn} isOpen={standingOf(useChatState(chat).talk).stage !== 'closed'} />
      <section class="leaving">
        <p>
          <button type="button" class="main second" onClick={onForget}>
            {words.parting.forget}
          </button>
        </p>
        <p>{words.parting.forgetHow}</p>
      </section>
    </Main>
  );
}
