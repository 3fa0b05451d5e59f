import type { Hearing, LegView } from '../../libs/vonage-emulator/voice/control/words.js';
import type { VoiceAttempt } from '../../libs/vonage-emulator/traffic-log.js';
import { wordsOf, type PromptKey } from '../../libs/voice/index.js';

/** A person who hears nothing for longer than this thinks that the line is dead. */
const LONGEST_SILENCE_MS = 5000;
/** What the provider waits for an answer, twice, and twice again at the fallback. */
const LONGEST_UNANSWERED_MS = 4 * 5000;
/** After these it is the person's turn: the silence is theirs. Whom we called has to find the key first. */
const THEIR_TURN: readonly PromptKey[] = [
  ...(['number-enter', 'number-wrong', 'message-speak', 'out-hello', 'out-hello-us'] as const),
];

const theirTurn = new Set(
  (['sv', 'en'] as const).flatMap((language) => THEIR_TURN.map((prompt) => wordsOf({ prompt }, language))),
);

/** After these somebody listens to them: the silence is a listening one, and they know it. */
const LISTENED = /har stängt av sin mikrofon en stund\.$|turned off the microphone for a moment\.$/;

/** One sentence or sound of what a telephone heard, as a line to be read: `12.4 s  Du är näst på tur.` */
export const lineOf = ({ at, what, text, url }: Hearing, from: number): string =>
  `${((at - from) / 1000).toFixed(1)} s  ${text ?? (url ? `${what} ${url.split('/').slice(-2).join('/')}` : what)}`;

/** All of it, from the moment it was answered. */
export const transcript = ({ hears, answeredAt }: LegView): string[] =>
  hears
    .filter(({ what, until, at }) => what !== 'silence' || (until ?? at) - at >= 1000)
    .map((hearing) => lineOf(hearing, answeredAt ?? 0));

/** A hub that did not answer in time, or whose answer was lost on the way, in this while. */
const wasLeftUnanswered = (tries: VoiceAttempt[], { at, until }: Hearing): boolean =>
  tries.some(
    ({ emulatedMs, status, fault }) =>
      emulatedMs >= at && emulatedMs <= (until ?? Infinity) + 1 && (status === null || fault !== undefined),
  );

function isExplained(silence: Hearing, { hears }: LegView, tries: VoiceAttempt[]): boolean {
  const before = hears.filter(
    ({ what, until }) => what !== 'silence' && until !== null && until <= silence.at,
  );
  const last = before.filter(({ what }) => what === 'talk').at(-1);
  if (last?.text && (theirTurn.has(last.text) || LISTENED.test(last.text))) return true;
  const ms = (silence.until ?? silence.at) - silence.at;
  return ms <= LONGEST_SILENCE_MS + LONGEST_UNANSWERED_MS && wasLeftUnanswered(tries, silence);
}

/** Their place is told truly when it only grows with the reason for it. */
function* places(talks: Hearing[]): Generator<string> {
  let before = Infinity;
  let isPassed = false;
  for (const { text = '' } of talks) {
    if (/större fara|greater danger|Ordningen i kön|The order in the line/.test(text)) isPassed = true;
    const told = /nummer (\d+) i kön|number (\d+) in the line/.exec(text);
    const place = /näst på tur|You are next/.test(text) ? 1 : Number(told?.[1] ?? told?.[2] ?? NaN);
    if (Number.isNaN(place)) continue;
    if (place > before && !isPassed) yield `was number ${before}, then ${place}, and not told why`;
    before = place;
    isPassed = false;
  }
}

/**
 * Walks through what somebody who called us, or whom we called, heard, second by second.
 * @returns what was wrong, as sentences: dropped, silent for longer than five seconds without a reason, or a place that grew untold
 */
export function wrongIn(leg: LegView, tries: VoiceAttempt[] = []): string[] {
  const { hears, number, endedAt, endedBy, answeredAt } = leg;
  const from = answeredAt ?? 0;
  const silences = hears.filter(
    (one) =>
      one.what === 'silence' &&
      (one.until ?? one.at) - one.at > LONGEST_SILENCE_MS &&
      !isExplained(one, leg, tries),
  );
  return [
    ...(endedAt !== null && endedBy === 'platform' ? [`${number} was dropped`] : []),
    ...silences.map(
      (one) =>
        `${number} heard nothing from ${((one.at - from) / 1000).toFixed(1)} s to ${(((one.until ?? 0) - from) / 1000).toFixed(1)} s`,
    ),
    ...[...places(hears.filter(({ what }) => what === 'talk'))].map((wrong) => `${number} ${wrong}`),
  ];
}
