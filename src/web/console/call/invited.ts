import type { Ground, Invited } from '../../../../libs/protocol/call.js';

export const ROLES = ['colleague', 'interpreter', 'relative', 'peer', 'authority', 'other'] as const;

/** Who is to be called in, as far as it is written. */
export interface Draft {
  role: Invited['role'] | null;
  workerId: string | null;
  number: string;
  label: string;
  brief: string;
  ground: Ground | null;
}

export const NOBODY: Draft = { role: null, workerId: null, number: '', label: '', brief: '', ground: null };

export type Fix = 'role' | 'number' | 'colleague' | 'authority' | 'brief' | 'ground';

/** What is asked for, or the first that is missing. */
export function invitedBy(draft: Draft): { invited: Invited } | { fix: Fix } {
  const { role, workerId } = draft;
  const number = draft.number.trim();
  const label = draft.label.trim();
  if (!role) return { fix: 'role' };
  if (role === 'colleague') return workerId ? { invited: { role, workerId } } : { fix: 'colleague' };
  if (number === '') return { fix: 'number' };
  if (role !== 'authority') return { invited: { role, number, ...(label ? { label } : {}) } };
  return disclosed(draft, number, label);
}

function disclosed(draft: Draft, number: string, label: string): { invited: Invited } | { fix: Fix } {
  const brief = draft.brief.trim();
  if (label === '') return { fix: 'authority' };
  if (brief === '') return { fix: 'brief' };
  if (!draft.ground) return { fix: 'ground' };
  return { invited: { role: 'authority', number, label, brief, ground: draft.ground } };
}
