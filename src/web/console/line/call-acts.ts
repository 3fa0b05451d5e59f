import type { Invited, LeadWay } from '../../../../libs/protocol/call.js';
import type { Connection } from './connection.js';
import { NO_ANSWER, NOT_CONNECTED, type Does } from './wire.js';
import type { Store } from './store.js';

/** What is done in a call by telephone. */
export const callActs = (store: Store, connection: Connection, does: Does) => ({
  /** @returns whether it is followed, or never will be */
  followCall: async (contactId: string): Promise<boolean> => {
    const call = await connection.ask('call:follow', { contactId });
    if (call.ok) store.dispatch({ type: 'call', call });
    return call.ok || (call.refused.code !== NO_ANSWER && call.refused.code !== NOT_CONNECTED);
  },
  unfollowCall: (contactId: string): void => connection.tell('call:unfollow', { contactId }),
  holdCall: (contactId: string, on: boolean) => does('call:hold', { contactId, on }),
  muteMe: (contactId: string, on: boolean) => does('call:mute', { contactId, on }),
  soundKeys: (contactId: string, legId: string, digits: string) =>
    does('call:keys', { contactId, legId, digits }),
  bringIn: (contactId: string, invited: Invited) =>
    does('call:bring-in', { contactId, id: crypto.randomUUID(), invited }),
  letIn: (contactId: string, legId: string) => does('call:let-in', { contactId, legId }),
  takeOut: (contactId: string, legId: string) => does('call:take-out', { contactId, legId }),
  takenOver: (contactId: string, legId: string, name: string) =>
    does('call:taken-over', { contactId, legId, name }),
  leadIn: (contactId: string, way: LeadWay) => does('call:lead', { contactId, way }),
  leaveCall: (contactId: string) => does('call:leave', { contactId }),
  /** The end of the talk, and the telephone down. */
  hangUp: async (contactId: string): Promise<boolean> =>
    (await does('contact:end', { contactId })) && does('call:leave', { contactId }),
});
