import { z } from 'zod';
import { callerOf, ONCE_MORE } from '../../../libs/voice/index.js';
import type { Config } from '../../platform/config.js';

/** A name of a leg: once 32 hex digits, once with dashes, once neither. Never looked into. */
const Leg = z.string().regex(/^[\w-]{1,64}$/);
const Room = z.string().regex(/^[\w-]{1,80}$/);

/** Somebody calls us. */
export interface Incoming {
  providerId: string;
  /** +E.164; null when it is hidden, nothing that is a number, or our own, which some networks write of a call that was diverted. */
  from: string | null;
  conversation: string | null;
  /** The host of the region that holds the call, when it is one of Vonage's. */
  host: string | null;
}

const Answer = z.object({
  uuid: Leg,
  // whoever calls by an app has none, and the oldest form names no region
  from: z.unknown().optional(),
  conversation_uuid: Room.optional().catch(undefined),
  region_url: z.unknown().optional(),
});

const OURS = /(^|\.)(vonage|nexmo)\.com$/;
const isVonages = ({ protocol, port, hostname }: URL): boolean =>
  protocol === 'https:' && port === '' && OURS.test(hostname);
const isLoopback = ({ hostname }: URL): boolean => hostname === 'localhost' || hostname === '127.0.0.1';
/** The emulator, by either name of this machine. */
const isBeside = (there: URL, ours: URL): boolean =>
  isLoopback(there) && isLoopback(ours) && there.port === ours.port;

/**
 * The host by which a call is controlled: a call lives in one region, and no other knows it. It comes by webhook, and we send it
 * our keys: only Vonage's own, or the one we are set to use.
 */
export function hostOf(url: unknown, standard: string): string | null {
  if (typeof url !== 'string' || !URL.canParse(url)) return null;
  const there = new URL(url);
  const ours = new URL(standard);
  if (there.username || there.password || !/^https?:$/.test(there.protocol)) return null;
  const isKnown = isVonages(there) || there.origin === ours.origin || isBeside(there, ours);
  return isKnown ? there.origin : null;
}

/** Whoever is written as our own number is anybody: two of them must not come to share one contact. */
export function incomingCall(
  body: unknown,
  { VONAGE_API_HOST, HUB_NUMBER }: Pick<Config, 'VONAGE_API_HOST' | 'HUB_NUMBER'>,
): Incoming {
  const { uuid, from, conversation_uuid, region_url } = Answer.parse(body);
  const number = callerOf(from);
  return {
    providerId: uuid,
    from: number === HUB_NUMBER ? null : number,
    conversation: conversation_uuid ?? null,
    host: hostOf(region_url, VONAGE_API_HOST),
  };
}

/** What a webhook tells of a call. */
export type CallNews =
  | { kind: 'status'; providerId: string; status: string; conversation: string | null }
  | { kind: 'transfer'; providerId: string; conversation: string }
  | { kind: 'error'; conversation: string | null; reason: string };

const Status = z.object({
  // who hears a machine is told of by another name of the same
  uuid: Leg.nullish(),
  call_uuid: Leg.nullish(),
  status: z.string().max(40),
  conversation_uuid: Room.optional().catch(undefined),
});
const Transfer = z.object({ type: z.literal('transfer'), uuid: Leg, conversation_uuid_to: Room });
const Fault = z.object({ reason: z.string(), conversation_uuid: Room.optional().catch(undefined) });

/** By what it holds, in Vonage's own order; null: nothing that we know, or nothing that we need. */
export function callNews(body: unknown): CallNews | null {
  const status = Status.safeParse(body).data;
  const leg = status?.uuid ?? status?.call_uuid;
  if (status && leg)
    return {
      kind: 'status',
      providerId: leg,
      status: status.status,
      conversation: status.conversation_uuid ?? null,
    };
  const moved = Transfer.safeParse(body).data;
  if (moved) return { kind: 'transfer', providerId: moved.uuid, conversation: moved.conversation_uuid_to };
  const fault = Fault.safeParse(body).data;
  if (!fault) return null;
  return { kind: 'error', conversation: fault.conversation_uuid ?? null, reason: fault.reason.slice(0, 200) };
}

const Digits = z.union([z.string().max(40), z.number().int().nonnegative().transform(String)]);
const Input = z.object({ dtmf: z.object({ digits: Digits.nullish() }).nullish() });

/** The keys of a step; null: silence. `timed_out` says nothing: it is true behind a key that was pressed, too. */
export function keysOf(body: unknown): string | null {
  const digits = Input.safeParse(body).data?.dtmf?.digits?.replace(/[^\d*#]/g, '');
  return digits || null;
}

const Again = z.object({ payload: z.object({ why: z.literal(ONCE_MORE) }) });

/** Asked by what a call falls on when we did not answer: a key of theirs may have been lost with that. */
export const isAskedAgain = (body: unknown): boolean => Again.safeParse(body).success;

const Told = z.object({ timestamp: z.iso.datetime({ offset: true }) });

/** When the provider says that it was so, in ms: what we took to answer the key before is not in it. Null: it does not say. */
export function instantOf(body: unknown): number | null {
  const told = Told.safeParse(body).data;
  return told ? Date.parse(told.timestamp) : null;
}

export interface Recording {
  recordingId: string;
  url: string;
  seconds: number | null;
}
const Recorded = z.object({
  recording_uuid: Leg,
  recording_url: z.url(),
  // how long it is, is not worth losing it for
  start_time: z.string().optional().catch(undefined),
  end_time: z.string().optional().catch(undefined),
});

/** @throws ZodError: there is nothing to be fetched */
export function recordingOf(body: unknown): Recording {
  const { recording_uuid, recording_url, start_time, end_time } = Recorded.parse(body);
  const ms = Date.parse(end_time ?? '') - Date.parse(start_time ?? '');
  return { recordingId: recording_uuid, url: recording_url, seconds: ms >= 0 ? ms / 1000 : null };
}

const Fallen = z.object({
  original_request: z.object({ url: z.string().optional(), type: z.string().optional() }).optional(),
});

export interface Fallen {
  /** Which of our addresses Vonage could not use; null when it does not say. */
  url: URL | null;
  /** It was asked what a call is answered. */
  isAnswer: boolean;
  /** The call runs through a document of ours, which goes on when this is not answered either. */
  isInCall: boolean;
}

/** What Vonage asks the fallback for. A document of ours may ask anew what its call is answered: then that fails in the call. */
export function fallenFrom(body: unknown): Fallen {
  const { url, type } = Fallen.safeParse(body).data?.original_request ?? {};
  const named = url && URL.canParse(url) ? new URL(url) : null;
  const isAnswer = named ? named.pathname.endsWith('/answer') : type !== 'event';
  return { url: named, isAnswer, isInCall: !isAnswer || type === 'event' };
}
