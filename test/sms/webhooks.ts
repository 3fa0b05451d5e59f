import { createHash, createHmac, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { account, hubNumber, type Line } from './line.js';

export interface Signing {
  secret?: string;
  alg?: string;
  claims?: Record<string, unknown>;
  /** Seconds from now. */
  age?: number;
}

/** The token as Vonage makes it, wrongly where a test says so. */
export function tokenFor(
  raw: string,
  { secret, alg = 'HS256', claims = {}, age = 0 }: Signing = {},
): Promise<string> {
  return new SignJWT({
    iat: Math.floor(Date.now() / 1000) - age,
    jti: randomUUID(),
    iss: 'Vonage',
    payload_hash: createHash('sha256').update(raw).digest('hex'),
    api_key: account.apiKey,
    application_id: account.applicationId,
    ...claims,
  })
    .setProtectedHeader({ alg, typ: 'JWT' })
    .sign(new TextEncoder().encode(secret ?? account.signatureSecret));
}

export async function post(
  line: Pick<Line, 'hubUrl'>,
  path: string,
  raw: string,
  headers: Record<string, string>,
): Promise<number> {
  const response = await fetch(`${line.hubUrl}/vonage/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: raw,
  });
  await response.arrayBuffer();
  return response.status;
}

export async function postSigned(
  line: Line,
  path: string,
  body: unknown,
  signing: Signing = {},
): Promise<number> {
  const raw = typeof body === 'string' ? body : JSON.stringify(body);
  return post(line, path, raw, { authorization: `Bearer ${await tokenFor(raw, signing)}` });
}

export const messagesInbound = (from: string, text: string) => ({
  channel: 'sms',
  message_uuid: randomUUID(),
  to: hubNumber.slice(1),
  from: from.slice(1),
  timestamp: new Date().toISOString(),
  message_type: 'text',
  text,
  sms: { num_messages: '1', keyword: 'HEJ' },
});

export const messagesStatus = (to: string, status: string) => ({
  message_uuid: randomUUID(),
  to: to.slice(1),
  from: hubNumber.slice(1),
  timestamp: new Date().toISOString(),
  status,
  channel: 'sms',
});

/** The older SMS API's signature over its parameters. */
export function signedParams(
  params: Record<string, string>,
  secret = account.signatureSecret,
): Record<string, string> {
  const all: Record<string, string> = {
    'api-key': account.apiKey,
    timestamp: String(Math.floor(Date.now() / 1000)),
    nonce: randomUUID(),
    ...params,
  };
  const joined = Object.keys(all)
    .sort()
    .map((name) => `&${name}=${(all[name] ?? '').replace(/[&=]/g, '_')}`)
    .join('');
  return { ...all, sig: createHmac('sha256', secret).update(joined).digest('hex') };
}

export async function sendParams(
  line: Line,
  path: string,
  params: Record<string, string>,
  method: 'GET' | 'POST' = 'POST',
): Promise<number> {
  const form = new URLSearchParams(params).toString();
  const url = `${line.hubUrl}/vonage/${path}`;
  const response = await (method === 'GET'
    ? fetch(`${url}?${form}`)
    : fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: form,
      }));
  await response.arrayBuffer();
  return response.status;
}

export const smsReceipt = (
  line: Line,
  { id, number }: { id: string; number: string },
  receipt: Record<string, string>,
  method: 'GET' | 'POST' = 'POST',
): Promise<number> =>
  sendParams(
    line,
    'sms/status',
    signedParams({ msisdn: number.slice(1), to: hubNumber.slice(1), 'client-ref': id, ...receipt }),
    method,
  );
