import { randomUUID } from 'node:crypto';
import type { WebhookFaultKind } from '../faults.js';
import type { MessageStyle } from '../network/handsets.js';
import { smsSignature, webhookToken, type SmsSignature } from './sign.js';

export interface Webhook {
  on: 'inbound' | 'status';
  style: MessageStyle;
  /** Only the SMS API has other ways than JSON. */
  format?: 'json' | 'form' | 'get';
  url: string;
  handset: string;
  messageId: string;
  body: Record<string, unknown>;
  /** Told after each try. */
  report?: (state: 'accepted' | 'retrying' | 'refused' | 'dropped') => void;
}

/** A webhook as it leaves: signed, rightly or, by a fault, wrongly. */
export interface Sealed {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body: string;
}

export interface Seal {
  apiKey: string;
  applicationId: string;
  signatureSecret: string;
  smsSignature: SmsSignature;
}

const anHour = 3_600_000;
const agent = { 'user-agent': 'vonage-emulator' };

function forged(body: Record<string, unknown>): Record<string, unknown> {
  if ('text' in body) return { ...body, text: `${String(body.text)} (ändrat på vägen)` };
  if ('dtmf' in body) return { ...body, dtmf: { digits: '1', timed_out: false } };
  if ('status' in body) return { ...body, status: body.status === 'delivered' ? 'rejected' : 'delivered' };
  return { ...body, from: '46700000000' };
}

function flawed(seal: Seal, now: Date, flaw?: WebhookFaultKind): { seal: Seal; at: Date } {
  return {
    seal: flaw === 'badSignature' ? { ...seal, signatureSecret: `not ${seal.signatureSecret}` } : seal,
    at: flaw === 'stale' ? new Date(now.getTime() - anHour) : now,
  };
}

type Signed = Pick<Webhook, 'url' | 'body'>;

/** As Messages and calls are signed: a token over the exact bytes. */
export function sealSigned(hook: Signed, seal: Seal, now: Date, flaw?: WebhookFaultKind): Promise<Sealed> {
  const used = flawed(seal, now, flaw);
  return sealBytes(hook, used.seal, used.at, flaw);
}

async function sealBytes(hook: Signed, seal: Seal, at: Date, flaw?: WebhookFaultKind): Promise<Sealed> {
  const bytes = JSON.stringify(hook.body);
  const token = await webhookToken(bytes, at, seal);
  return {
    url: hook.url,
    method: 'POST',
    headers: {
      ...agent,
      'content-type': 'application/json',
      ...(flaw === 'unsigned' ? {} : { authorization: `Bearer ${token}` }),
    },
    body: flaw === 'tampered' ? JSON.stringify(forged(hook.body)) : bytes,
  };
}

function sealSms(hook: Webhook, seal: Seal, at: Date, flaw?: WebhookFaultKind): Sealed {
  let params = hook.body as Record<string, string>;
  if (seal.smsSignature !== 'none' && flaw !== 'unsigned') {
    params = { ...params, timestamp: String(Math.floor(at.getTime() / 1000)), nonce: randomUUID() };
    params = { ...params, sig: smsSignature(params, seal.signatureSecret, seal.smsSignature) };
  }
  if (flaw === 'tampered') params = forged(params) as Record<string, string>;
  const form = new URLSearchParams(params).toString();
  const { url } = hook;
  if (hook.format === 'get') return { url: `${url}?${form}`, method: 'GET', headers: agent, body: '' };
  const isForm = hook.format === 'form';
  const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
  return {
    url,
    method: 'POST',
    headers: { ...agent, 'content-type': type },
    body: isForm ? form : JSON.stringify(params),
  };
}

export async function sealWebhook(
  hook: Webhook,
  seal: Seal,
  now: Date,
  flaw?: WebhookFaultKind,
): Promise<Sealed> {
  if (hook.style === 'messages') return sealSigned(hook, seal, now, flaw);
  const used = flawed(seal, now, flaw);
  return sealSms(hook, used.seal, used.at, flaw);
}
