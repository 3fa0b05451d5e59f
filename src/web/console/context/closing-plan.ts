import type { Plan } from '../../../../libs/protocol/desk.js';
import type { Outcome } from '../../../../libs/protocol/words.js';
import type { ClosingDraft } from '../state/drafts.js';
import { stockholmInstant } from '../words/times.js';

/** What is still missing, by the names of the sentences that say so. */
export type Missing = 'outcome' | 'plan' | 'promise' | 'date' | 'past' | 'wish';
export type ClosingPlan = { ok: true; outcome: Outcome; plan: Plan } | { ok: false; missing: Missing[] };

/** A day without an hour is a promise for that day's end. */
const END_OF_DAY = '17:00';

function dueOf({ date, time }: ClosingDraft): string | null {
  return date ? stockholmInstant(date, time || END_OF_DAY) : null;
}

function missingPromise(draft: ClosingDraft, now: number): Missing[] {
  const due = dueOf(draft);
  const missing: Missing[] = [];
  if (draft.promise.trim() === '') missing.push('promise');
  if (!draft.date && draft.time !== '') missing.push('date');
  if (due !== null && Date.parse(due) < now) missing.push('past');
  return missing;
}

function missingIn(draft: ClosingDraft, now: number): Missing[] {
  const missing: Missing[] = [];
  if (!draft.outcome) missing.push('outcome');
  if (!draft.plan) missing.push('plan');
  if (draft.plan === 'promise') missing.push(...missingPromise(draft, now));
  if (draft.plan === 'none' && draft.wish.trim() === '') missing.push('wish');
  return missing;
}

/** What the hub is to be told, or what the worker has yet to fill in. */
export function closingPlan(draft: ClosingDraft, now: number): ClosingPlan {
  const missing = missingIn(draft, now);
  if (missing.length > 0 || !draft.outcome) return { ok: false, missing };
  const { outcome, how } = draft;
  if (draft.plan === 'none') return { ok: true, outcome, plan: { none: true, wish: draft.wish.trim() } };
  const dueAt = dueOf(draft);
  const plan = { promise: draft.promise.trim(), ...(dueAt && { dueAt }), ...(how && { how }) };
  return { ok: true, outcome, plan };
}
