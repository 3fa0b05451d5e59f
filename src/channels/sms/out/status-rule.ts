import type { DeliveryState } from '../../../../libs/protocol/index.js';
import type { StatusReport } from '../../vonage/provider-event.js';

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
  const isSame = known.providerId === report.providerId;
  const isOtherPart = report.byPart && known.providerId !== null && !isSame;
  if (report.state === 'submitted') return known.state !== 'queued' || !isSame;
  if (report.state === 'delivered') return arrives(known, isSame, report.byPart);
  return fails(known, isSame || isOtherPart, isOtherPart || (report.parts ?? 1) > 1);
}

/** A failure stays in sight when another part arrives; it goes only when another sending of the whole text has arrived. */
function arrives({ state }: Known, isSame: boolean, byPart: boolean): boolean {
  if (state === 'failed') return !isSame && !byPart;
  return state !== 'queued' || !isSame;
}

/** The failure of an earlier sending is no news once the text is on its way again. */
function fails({ state, providerId }: Known, isThisSending: boolean, hasSeveralParts: boolean): boolean {
  if (state === 'queued') return false;
  if (state === 'delivered') return isThisSending && hasSeveralParts;
  return providerId === null || isThisSending;
}
