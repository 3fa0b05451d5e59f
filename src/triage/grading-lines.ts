import type { Language } from '../../libs/protocol/index.js';
import { triageWords, type Graded } from '../../libs/triage/index.js';
import { HUB, type Line } from '../contacts/log.js';

/** What staff reads of a grading, and what anyone needs to grade the same answers again years later. */
export const gradedLine = ({ grading, assessment }: Graded, book: string): Line => ({
  actor: HUB,
  body: {
    kind: 'graded',
    band: grading.band,
    need: grading.need,
    reasons: grading.reasons,
    protocol: book,
    answers: grading.answers,
    fired: assessment.fired.map(({ id }) => id),
    complete: assessment.complete,
  },
});

/** Said to the person at once, whoever noticed. We cannot call 112 for them. */
export const adviceLine = (language: string): Line => ({
  actor: HUB,
  body: { kind: 'advice', advice: 'call-112', text: triageWords[language as Language].call112 },
});

/** How an answer was read that they wrote in their own words: with the question that follows, or by itself. No further text for it. */
export function sayingHowRead(lines: Line[], label: string, language: Language): Line[] {
  const { understood, understoodLast } = triageWords[language];
  // by function, so that a `$&` in an option stays what it is
  const as = (sentence: string): string => sentence.replace('{label}', () => label);
  if (!lines.some(({ body }) => body.kind === 'question'))
    return [...lines, { actor: HUB, body: { kind: 'understood', text: as(understoodLast) } }];
  return lines.map((line) =>
    line.body.kind === 'question'
      ? { ...line, body: { ...line.body, text: `${as(understood)} ${line.body.text}` } }
      : line,
  );
}
