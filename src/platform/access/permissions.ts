import type { Role } from '../../../libs/protocol/index.js';

export const ROLES = ['worker', 'lead', 'admin'] as const satisfies readonly Role[];
const AT_THE_DESK = ['worker', 'lead'] as const satisfies readonly Role[];

/**
 * Who may do what, as data. A route or socket message names one of these with `@Allow`; what names none is refused.
 *
 * An admin looks after accounts, not people: what persons say and who they are is open to those who work with them,
 * and to nobody because of a technical role.
 */
export const permissions = {
  /** Pages, health, what anyone may know of this hub. */
  public: 'anyone',
  'docs.read': 'anyone',
  /** A person's own messages. What opens them is the unguessable token of their contact, not a role. */
  person: 'anyone',
  /** Webhooks. The handler checks the signature, the freshness and the payload before it reads anything. */
  provider: 'anyone',
  'session.open': 'anyone',
  'session.own': ROLES,
  'desk.work': AT_THE_DESK,
  watch: AT_THE_DESK,
  /** To come into a colleague's call: to listen, to whisper, to join. */
  'call.lead': ['lead'],
  'contact.read': AT_THE_DESK,
  /** Who was responsible and when: names of staff and instants, nothing about the person. */
  'ledger.read': ROLES,
  /** Figures only, and figures about the whole: published measures. */
  'insight.read': ROLES,
  /** The wallboard: such figures, and who is on duty, which all staff may read in the roster anyway. It hangs where all pass. */
  'board.read': ROLES,
  'staff.read': ROLES,
  'staff.manage': ['admin'],
  /** What one says of oneself: languages, gender, lived experience. */
  'profile.own': AT_THE_DESK,
  /** How many contacts somebody takes at once. */
  'profile.rooms': ['lead', 'admin'],
  /** Units and shifts. */
  'roster.read': ROLES,
  'roster.plan': ['lead', 'admin'],
  /** One's own part of the roster: one's number, swaps of one's turns, one's calendars. */
  'roster.own': AT_THE_DESK,
  /** Plans of escalation, queues sent elsewhere, who may pick from the list, what one more would change. */
  'routing.steer': ['lead'],
  'audit.read': ['lead', 'admin'],
} as const satisfies Record<string, 'anyone' | readonly Role[]>;

export type Permission = keyof typeof permissions;

export const isForAnyone = (permission: Permission): boolean => permissions[permission] === 'anyone';

export function mayDo(role: Role, permission: Permission): boolean {
  const who: 'anyone' | readonly Role[] = permissions[permission];
  return who === 'anyone' || who.includes(role);
}
