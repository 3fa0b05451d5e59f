import { z } from 'zod';

/** What became of a text we handed over. */
export type Sent =
  | { kind: 'accepted'; providerId: string }
  | { kind: 'throttled'; retryAfterSeconds: number }
  /** Never, as it is. `title` is for the worker. */
  | { kind: 'refused'; title: string }
  /** It surely did not leave: another try is safe. */
  | { kind: 'not-sent'; why: string }
  /** It may have left. Another try may make two of it. */
  | { kind: 'uncertain'; why: string };

/** Failures from before a single byte of the request was on its way. */
const BEFORE_SENDING = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
  ...['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'SELF_SIGNED_CERT_IN_CHAIN', 'EPROTO'],
]);
const SLOW_DOWN_SECONDS = 1;

/** How Vonage itself says no. A proxy in front of it does not speak so. */
const Problem = z.object({ title: z.string(), detail: z.string().optional() });

async function problemOf(response: Response): Promise<{ title: string } | null> {
  const body: unknown = await response.json().catch(() => null);
  const { data } = Problem.safeParse(body);
  return data ? { title: [data.title, data.detail].filter(Boolean).join('. ').slice(0, 200) } : null;
}

/**
 * A 5xx that Vonage words itself, and any 503, says that the text was not taken. A bare 500, 502 or 504 comes from
 * something between us and it: the text may have passed.
 */
async function answered(response: Response): Promise<Sent> {
  const { status } = response;
  if (status === 429) {
    const asked = Number(response.headers.get('retry-after'));
    return { kind: 'throttled', retryAfterSeconds: asked > 0 ? Math.min(asked, 60) : SLOW_DOWN_SECONDS };
  }
  const problem = await problemOf(response);
  if (status < 500) return { kind: 'refused', title: problem?.title ?? `HTTP ${status}` };
  if (problem || status === 503) return { kind: 'not-sent', why: `provider-${status}` };
  return { kind: 'uncertain', why: `provider-${status}` };
}

interface Failure {
  name?: string;
  response?: Response;
  cause?: { code?: string };
}

/** What the SDK throws: its own error with the response, fetch's TypeError with a cause, or an AbortError when time is out. */
export async function outcomeOf(failure: unknown): Promise<Sent> {
  const { name, response, cause } = (failure ?? {}) as Failure;
  if (response && typeof response.status === 'number')
    // a 2xx that could not be read was taken all the same
    return response.ok ? { kind: 'uncertain', why: 'unreadable-answer' } : answered(response);
  if (BEFORE_SENDING.has(cause?.code ?? '')) return { kind: 'not-sent', why: 'unreachable' };
  return { kind: 'uncertain', why: name === 'AbortError' ? 'no-answer' : 'connection-lost' };
}
