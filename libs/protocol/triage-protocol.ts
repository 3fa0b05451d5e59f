import { z } from 'zod';
import { Band, Need } from './words.js';

const Said = z.string().trim().min(1).max(600);
/** Swedish and English always; another language where somebody has written it. */
export const Worded = z.object({ sv: Said, en: Said, ar: Said.optional() }).meta({ id: 'Worded' });
export type Worded = z.infer<typeof Worded>;
const Name = z.string().regex(/^[a-z][a-z0-9-]{0,38}$/, 'a-z, 0-9 and -, beginning with a letter');
const Condition = z.string().min(1).max(400);

/**
 * `risk`: how much this answer says, from 0. Options without it say nothing about risk (a kind, a place). The option with
 * the key `unknown` is "I don't know", and has none either.
 */
export const AnswerOption = z.object({
  key: Name,
  risk: z.number().int().min(0).max(9).optional(),
  label: Worded,
});
export type AnswerOption = z.infer<typeof AnswerOption>;

export const TriageQuestion = z.object({
  key: Name,
  /** When it is asked. It may look at questions before it, and at those of other protocols. */
  ask: Condition.default('always'),
  text: Worded,
  /** All that a voice says where that is to be shorter than what is read: the question, and each key with what it answers. */
  spoken: z.object({ sv: Said, en: Said }).optional(),
  /** In the order of their numbers, on a telephone and in a text. */
  options: z.array(AnswerOption).min(2).max(9),
  /** Asked after what the other protocols want to know. */
  last: z.literal(true).optional(),
  /** It helps to find the right person, so it is asked also when the band can no longer change. */
  routing: z.literal(true).optional(),
});
export type TriageQuestion = z.infer<typeof TriageQuestion>;

export const TriageTag = z.enum([
  ...(['call-112', 'naloxone', 'no-abrupt-stop', 'ask-no-more', 'live-now', 'relative'] as const),
  ...(['duty-to-report', 'protection-assessment'] as const),
]);
export type TriageTag = z.infer<typeof TriageTag>;

export const TriageRule = z.object({
  /** Stays the same for ever: old contacts are explained by it. */
  id: z.string().regex(/^[a-z][a-z0-9-]*:[a-z0-9-]+$/, 'two names with a colon between'),
  when: Condition,
  band: Band.exclude(['Rx']),
  needs: z.array(Need).default([]),
  tags: z.array(TriageTag).default([]),
  /** Why, as a worker reads it: what was answered, never who the person is. */
  reason: z.object({ sv: Said, en: Said }),
  /** What the rule rests on. */
  source: Said,
  /** The class in other scales that it corresponds to, by name: nothing of their text. */
  mapsTo: Said.optional(),
  /** Answers that are a case of the reason: the rule's own test, without which it cannot be loaded. */
  example: z.record(z.string(), z.string()),
});
export type TriageRule = z.infer<typeof TriageRule>;

/** A set of questions and what follows from the answers, as data. */
export const TriageProtocol = z.object({
  id: z.string().regex(/^[A-Z][A-Za-z0-9]*-[a-zåäö0-9-]+$/, 'like P1-suicid'),
  version: z.number().int().positive(),
  title: z.object({ sv: Said, en: Said }),
  /** When its questions are put. Its rules hold whenever they hold, however the answers came to be known. */
  begins: Condition,
  questions: z.array(TriageQuestion).min(1).max(12),
  rules: z.array(TriageRule).max(40),
  /** The band when all that matters is answered and no rule says worse. */
  otherwise: Band.exclude(['Rx', 'R0', 'R1']),
  /** Null: not approved by a municipality yet. */
  approved: z.object({ by: Said, at: z.iso.date(), reviewBy: z.iso.date() }).nullable(),
});
export type TriageProtocol = z.infer<typeof TriageProtocol>;
/** As it is written: what has a standard value may be left out. */
export type ProtocolDocument = z.input<typeof TriageProtocol>;
