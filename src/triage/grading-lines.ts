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
