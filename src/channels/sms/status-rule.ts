import type { DeliveryState } from '../../../libs/protocol/index.js';
import type { StatusReport } from '../vonage/provider-event.js';

/** What is known of a text when a report of it comes in. `providerId` is the message we last heard of. */
export interface Known {
  state: DeliveryState;
  providerId: string | null;
}

/**
 * Whether a report says more than is known. Reports come in any order, twice, and a day late; a text may have been sent
 * a second time meanwhile, and one of several parts may fail while the others arrive.
 */
export function saysMore(known: Known, report: StatusReport): boolean {
  const first = known.providerId === null;
  const same = known.providerId === report.providerId;
  const otherPart = report.byPart && !first && !same;
  if (report.state === 'submitted') return known.state !== 'queued' || !same;
  if (report.state === 'delivered') return arrived(known, same, report.byPart);
  if (known.state === 'queued') return false; // it is being sent again already
  const severalParts = otherPart || (report.parts ?? 1) > 1;
  if (known.state === 'delivered') return severalParts && (same || otherPart);
  return first || same || otherPart;
}

/** A failure stays in sight when another part arrives; it goes only when another sending of the whole text has arrived. */
function arrived({ state }: Known, same: boolean, byPart: boolean): boolean {
  if (state === 'failed') return !same && !byPart;
  return state !== 'queued' || !same;
}
