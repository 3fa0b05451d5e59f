import type { Link } from '../../../../libs/protocol/desk.js';
import type { Entry } from '../../../../libs/protocol/entry.js';
import type { Named } from '../../../../libs/protocol/words.js';

/** The next link, joined to the end of the last in the same instant: there is no other way to add one. */
function passedTo(chain: readonly Link[], at: string, next: Pick<Link, 'kind' | 'who'>): Link[] {
  const ended = chain.map((link) => (link.until === null ? { ...link, until: at } : link));
  return [...ended, { ...next, seq: (chain.at(-1)?.seq ?? 0) + 1, since: at, until: null }];
}

function holdsNow(chain: readonly Link[], { kind, who }: Pick<Link, 'kind' | 'who'>): boolean {
  const last = chain.at(-1);
  return last?.kind === kind && last.who?.workerId === who?.workerId;
}

/** The chain as it stands after one more line of the log, so that the baton moves in the instant the news comes. */
export function chainAfter(chain: Link[], { body, at }: Entry): Link[] {
  if (body.kind !== 'responsible' && body.kind !== 'closed') return chain;
  const next =
    body.kind === 'closed' ? { kind: 'closed' as const, who: null } : { kind: body.holds, who: body.who };
  return holdsNow(chain, next) ? chain : passedTo(chain, at, next);
}

export interface Reach {
  offerId: string;
  to: Named;
  brief: string | null;
  since: string;
}

/** A handover somebody has been offered and not answered: the dotted reach of the baton line. */
export function reachOf(entries: readonly Entry[]): Reach | null {
  const open = new Map<string, Reach>();
  for (const { body, at } of entries) {
    if (body.kind === 'offered' && body.step === 'handover') {
      open.set(body.offerId, { offerId: body.offerId, to: body.to, brief: body.brief ?? null, since: at });
    }
    if (body.kind === 'offer-ended') open.delete(body.offerId);
  }
  return [...open.values()].at(-1) ?? null;
}
