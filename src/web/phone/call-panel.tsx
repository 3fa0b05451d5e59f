import { useState } from 'preact/hooks';
import { LiveCall } from './live-call.js';
import { emulator, type Leg } from './emulator.js';
import type { Line } from './heard/lines.js';
import { Timeline } from './heard/timeline.js';
import type { Texts } from './sv.js';

interface Props {
  texts: Texts;
  handset: string;
  /** The handset's newest call, if it ever had one. */
  leg: Leg | undefined;
  /** What was heard of it. */
  lines: Line[];
  soundKey: (key: string) => void;
}

type Situation = 'idle' | 'rings' | 'waits' | 'talks';

function situationOf(leg: Leg | undefined): Situation {
  if (!leg || leg.endedAt !== null) return 'idle';
  if (leg.state === 'answered') return 'talks';
  // seen from the platform: a call that goes out to this handset rings in it
  return leg.direction === 'outbound' && leg.state === 'ringing' ? 'rings' : 'waits';
}

type Act = (what: string, body?: object) => void;

interface HandsProps {
  texts: Texts;
  situation: Situation;
  act: Act;
  call: () => void;
}

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

function Talking({ texts, act, press }: { texts: Texts; act: Act; press: (key: string) => void }) {
  const [words, setWords] = useState('');
  return (
    <>
      <div class="keys" role="group" aria-label={texts.keys}>
        {keys.map((key) => (
          <button key={key} type="button" onClick={() => press(key)}>
            {key}
          </button>
        ))}
      </div>
      <form
        class="saying"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim()) act('speak', { text: words });
          setWords('');
        }}
      >
        <input
          value={words}
          aria-label={texts.say}
          placeholder={texts.say}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit" disabled={!words.trim()}>
          {texts.sayIt}
        </button>
      </form>
    </>
  );
}

function Hands({ texts, situation, act, call }: HandsProps) {
  if (situation === 'idle') {
    return (
      <button type="button" class="main" onClick={call}>
        {texts.call}
      </button>
    );
  }
  if (situation !== 'rings') {
    return (
      <button type="button" onClick={() => act('hang-up')}>
        {texts.hangUp}
      </button>
    );
  }
  return (
    <>
      <button type="button" class="main" onClick={() => act('answer')}>
        {texts.answer}
      </button>
      <button type="button" onClick={() => act('reject')}>
        {texts.reject}
      </button>
    </>
  );
}

/** The handset as a telephone: it calls, rings and is talked into. What is heard is written, too. */
export function CallPanel({ texts, handset, leg, lines, soundKey }: Props) {
  const [failed, setFailed] = useState(false);
  const attempt = (work: Promise<unknown>) =>
    void work.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const act: Act = (what, body) => leg && attempt(emulator.hand(leg.uuid, what, body));
  const situation = situationOf(leg);
  const press = (digits: string) => {
    soundKey(digits);
    act('press', { digits });
  };
  return (
    <div class="call">
      <div class="row">
        <strong>{texts.situations[situation]}</strong>
        <Hands texts={texts} situation={situation} act={act} call={() => attempt(emulator.call(handset))} />
      </div>
      <Timeline texts={texts} lines={lines} />
      {leg && situation === 'talks' && <LiveCall key={leg.uuid} texts={texts} uuid={leg.uuid} />}
      {situation === 'talks' && <Talking texts={texts} act={act} press={press} />}
      {failed && (
        <p class="quiet" role="alert">
          {texts.callFailed}
        </p>
      )}
    </div>
  );
}
