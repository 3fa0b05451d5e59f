import type { Clock } from '../../clock.js';
import type { Leg, LegState } from '../leg.js';

/** The bodies of a call's webhooks, as Vonage's reference and captured requests have them. */
export type Body = Record<string, unknown>;

const rate = '0.01000000';
const network = '24001';

const about = ({ uuid, conversationUuid, start }: Leg): Body => ({
  from: start.from,
  to: start.to,
  uuid,
  conversation_uuid: conversationUuid,
});

export function answerBody(leg: Leg, regionUrl: string): Body {
  return { ...about(leg), endpoint_type: leg.start.kind, region_url: regionUrl };
}

/** Whole seconds of emulated time, rounded up as they are charged. */
export const secondsOf = ({ answeredAt, endedAt }: Leg): number =>
  answeredAt === null ? 0 : Math.ceil(((endedAt ?? answeredAt) - answeredAt) / 1000);

export const priceOf = (leg: Leg): string => ((Number(rate) * secondsOf(leg)) / 60).toFixed(8);

function extrasOf(status: string, leg: Leg): Body {
  if (status === 'answered') return { start_time: null, rate: null, network: null };
  if (status !== 'completed') return {};
  return {
    start_time: leg.answeredWall?.toISOString() ?? null,
    end_time: leg.endedWall?.toISOString() ?? null,
    duration: String(secondsOf(leg)),
    rate,
    price: priceOf(leg),
    network,
    disconnected_by: leg.endedBy ?? 'platform',
    sip_code: 200,
  };
}

const refusals: Partial<Record<LegState, Body>> = {
  busy: { sip_code: 486 },
  rejected: { detail: 'declined', sip_code: 603 },
  unanswered: { detail: 'unavailable', sip_code: 480 },
  failed: { detail: 'cannot_route', sip_code: 404 },
};

export type Status = LegState | 'disconnected';

export function statusBody(leg: Leg, status: Status, clock: Clock): Body {
  const refusal = status === 'disconnected' ? undefined : refusals[status];
  return {
    headers: leg.start.headers ?? {},
    ...about(leg),
    status,
    direction: leg.start.direction,
    timestamp: clock.wall().toISOString(),
    ...extrasOf(status, leg),
    ...refusal,
  };
}

/** Who or what picked up. It names the leg `call_uuid`, unlike every other event. */
export function detectionBody(
  leg: Leg,
  status: 'human' | 'machine',
  subState: string | undefined,
  clock: Clock,
): Body {
  const { uuid, ...rest } = about(leg);
  return {
    call_uuid: uuid,
    ...rest,
    status,
    ...(subState ? { sub_state: subState } : {}),
    timestamp: clock.wall().toISOString(),
  };
}

export function transferBody(leg: Leg, fromUuid: string, clock: Clock): Body {
  return {
    conversation_uuid_from: fromUuid,
    type: 'transfer',
    uuid: leg.uuid,
    conversation_uuid_to: leg.conversationUuid,
    timestamp: clock.wall().toISOString(),
  };
}

export function errorBody(leg: Leg, reason: string, clock: Clock): Body {
  return { reason, conversation_uuid: leg.conversationUuid, timestamp: clock.wall().toISOString() };
}

export interface Pressed {
  digits: string;
  timedOut: boolean;
}

export function inputBody(leg: Leg, dtmf: Pressed | undefined, speech: Body | undefined, clock: Clock): Body {
  return {
    speech: speech ?? { error: 'Speech was not enabled' },
    dtmf: dtmf ? { digits: dtmf.digits, timed_out: dtmf.timedOut } : { digits: null, timed_out: false },
    ...about(leg),
    timestamp: clock.moment().toISOString(),
  };
}

/** No uuid of the leg: whoever sends a notify must know by its own token whom it is about. */
export function notifyBody(leg: Leg, payload: object, clock: Clock): Body {
  return { payload, conversation_uuid: leg.conversationUuid, timestamp: clock.wall().toISOString() };
}
