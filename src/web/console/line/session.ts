import type { SignedIn } from '../../../../libs/protocol/rest.js';

const PLACE = 'stafett.session';

/** The sign-in lives as long as the tab: another tab, and another person at the same machine, signs in anew. */
export function keptSession(): SignedIn | null {
  const raw = sessionStorage.getItem(PLACE);
  if (!raw) return null;
  const session = JSON.parse(raw) as SignedIn;
  return Date.parse(session.expiresAt) > Date.now() ? session : null;
}

export function keepSession(session: SignedIn | null): void {
  if (session) sessionStorage.setItem(PLACE, JSON.stringify(session));
  else sessionStorage.removeItem(PLACE);
}

export type SignInAnswer = { ok: true; session: SignedIn } | { ok: false; code: string; said: string | null };

/** The hub's sentence when it said one; null when something between us and the hub answered in its place. */
async function refusalOf(response: Response): Promise<{ code: string; said: string | null }> {
  const body: unknown = await response.json().catch(() => null);
  const refused = (body as { refused?: { code?: string; message?: string } } | null)?.refused;
  return { code: refused?.code ?? String(response.status), said: refused?.message ?? null };
}

export async function signIn(username: string, password: string): Promise<SignInAnswer> {
  const response = await fetch('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  }).catch(() => null);
  if (!response) return { ok: false, code: 'unreachable', said: null };
  if (!response.ok) return { ok: false, ...(await refusalOf(response)) };
  return { ok: true, session: (await response.json()) as SignedIn };
}

/** Refused while the worker still holds contacts. A session the hub no longer knows is as good as signed out. */
export async function signOut(token: string): Promise<{ ok: true } | { ok: false; said: string | null }> {
  const response = await fetch('/api/session', {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
  }).catch(() => null);
  if (!response) return { ok: false, said: null };
  if (response.ok || response.status === 401) return { ok: true };
  return { ok: false, said: (await refusalOf(response)).said };
}
