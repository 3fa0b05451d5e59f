import { performance } from 'node:perf_hooks';
import type { Answer } from '../../libs/protocol/index.js';
import type { RunningHub } from '../support/hub.js';

/** Nobody waits for another's lock for long, on however busy a machine. (Deadlocks are counted when the hub closes.) */
export const LONGEST_WAIT_MS = 4000;

export const turns = async (n: number): Promise<void> => {
  for (let turn = 0; turn < n; turn += 1) await new Promise((done) => setImmediate(done));
};

/**
 * Two at once, shifted against each other by a few turns of the loop, another shift each round: now the one is first,
 * now the other, and now they meet inside the database.
 */
export async function atOnce<A, B>(
  round: number,
  one: () => Promise<A>,
  other: () => Promise<B>,
): Promise<[A, B]> {
  const shift = (round % 9) - 4;
  const began = performance.now();
  const both = await Promise.all([
    turns(Math.max(0, shift)).then(one),
    turns(Math.max(0, -shift)).then(other),
  ]);
  const waited = performance.now() - began;
  if (waited > LONGEST_WAIT_MS) throw new Error(`round ${round} waited ${Math.round(waited)} ms`);
  return both;
}

export const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.refused.code);

/** How often each outcome came up: a race in which one side always wins has not been run. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(outcome: string): void {
    this.counts.set(outcome, (this.counts.get(outcome) ?? 0) + 1);
  }

  get outcomes(): string[] {
    return [...this.counts.keys()].sort();
  }
}

/** What must be true of any hub at any time, asked of the tables alone. Each query lists offenders. */
const LAWS: Record<string, string> = {
  'every instant is owned': `
    select r.contact_id from responsibility r left join responsibility n on n.contact_id = r.contact_id and n.seq = r.seq + 1
    where r.until is distinct from n.since`,
  'an acceptance is a holder, and only it is': `
    select o.id from offer o left join responsibility r on r.offer_id = o.id
    where (o.outcome is not distinct from 'accepted') <> (r.offer_id is not null)`,
  'the log has no holes': `
    select c.id from contact c join entry e on e.contact_id = c.id group by c.id
    having max(e.seq) <> count(*) or min(e.seq) <> 1 or max(e.seq) <> c.last_seq`,
  'an offer ends once in the log too': `
    select body ->> 'offerId' from entry where kind = 'offer-ended' group by 1 having count(*) > 1`,
  'the desk is its watch': `
    select r.contact_id from responsibility r join watch w on w.seq = r.watch_seq
    where r.worker_id <> w.worker_id or (r.until is null and w.until is not null)`,
  'nothing is offered that nobody needs to take': `
    select o.id from offer o join contact c on c.id = o.contact_id where o.outcome is null and c.state = 'closed'`,
};

/** @returns what is broken, by name. */
export async function broken({ rows }: Pick<RunningHub, 'rows'>): Promise<string[]> {
  const found: string[] = [];
  for (const [law, offenders] of Object.entries(LAWS))
    if ((await rows(offenders)).length > 0) found.push(law);
  return found;
}
