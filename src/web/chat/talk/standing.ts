import type { Conversation } from './conversation.js';
import type { Body, Entry, Named } from './protocol.js';

/** What the log says about where the person stands. Read from the lines, so it can never disagree with them. */
export interface Standing {
  responsible: { who: Named; holds: 'desk' | 'worker' } | null;
  stage: 'open' | 'ended' | 'closed';
}

const STAGES: Partial<Record<string, Standing['stage']>> = {
  arrived: 'open',
  resumed: 'open',
  ended: 'ended',
  closed: 'closed',
};

export function standingOf(talk: Conversation): Standing {
  const standing: Standing = { responsible: null, stage: 'open' };
  for (const { contactId, body } of talk.lines) {
    if (contactId !== talk.contactId) continue;
    standing.stage = STAGES[body.kind] ?? standing.stage;
    if (body.kind === 'responsible') standing.responsible = { who: body.who, holds: body.holds };
  }
  return standing;
}

/** The workers the person has met here, each once: those they can also wish not to meet again. */
export function met(talk: Conversation): Named[] {
  const workers = new Map<string, Named>();
  for (const { body } of talk.lines)
    if (body.kind === 'responsible' && body.holds === 'worker') workers.set(body.who.workerId, body.who);
  return [...workers.values()];
}

/** An answer, or a human who has begun to talk: either makes a question's buttons pointless. */
const settles = (line: Entry, question: string): boolean =>
  (line.body.kind === 'answer' && line.body.question === question) ||
  (line.body.kind === 'message' && line.actor.kind === 'worker');

/** The same word as UNMET_QUESTION of the protocol; test/browser/ holds them together. */
export const ABOUT_A_WISH = 'wish-unmet';

/**
 * The questions whose buttons can still be pressed, until they are answered or the talk has moved on: the newest of what the
 * hub asks, and beside it what they want instead of a wish that nobody can meet. Neither takes the other's buttons away.
 */
export function openQuestions(talk: Conversation): Entry[] {
  if (standingOf(talk).stage === 'closed') return [];
  const lines = talk.lines.filter((line) => line.contactId === talk.contactId);
  const asked = lines.filter((line) => line.body.kind === 'question');
  return [
    asked.findLast((line) => questionOf(line) !== ABOUT_A_WISH),
    asked.findLast((line) => questionOf(line) === ABOUT_A_WISH),
  ].filter((line) => line !== undefined && !isSettled(line, lines, talk.outbox)) as Entry[];
}

const questionOf = ({ body }: Entry): string => (body as Body<'question'>).question;

function isSettled(asked: Entry, lines: Entry[], outbox: Conversation['outbox']): boolean {
  const question = questionOf(asked);
  return (
    lines.some((line) => line.seq > asked.seq && settles(line, question)) ||
    outbox.some((item) => item.kind === 'answer' && item.question === question && item.state !== 'refused')
  );
}

const SAME_BREATH_MS = 300_000;

/** Said by the same one as the line before it, shortly after: who and when need not be repeated. */
export function goesOn(before: Entry | undefined, entry: Entry): boolean {
  if (!before || !['message', 'question', 'answer'].includes(before.body.kind)) return false;
  const by = ({ actor }: Entry) => (actor.kind === 'worker' ? actor.workerId : actor.kind);
  return by(before) === by(entry) && Date.parse(entry.at) - Date.parse(before.at) < SAME_BREATH_MS;
}

/** Whole minutes, rounded up: a promise we would rather keep early than late. */
export const minutesOf = (seconds: number): number => Math.max(1, Math.ceil(seconds / 60));
