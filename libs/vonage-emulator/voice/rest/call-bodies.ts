import type { Leg } from '../leg.js';
import { priceOf, secondsOf } from '../webhooks/event-bodies.js';

/** `YYYY-MM-DD HH:MM:SS`, as the Voice API writes times. */
const time = (at: Date | null): string | null => at && at.toISOString().slice(0, 19).replace('T', ' ');

function addressOf(leg: Leg, which: 'from' | 'to'): Record<string, unknown> {
  const theirs = (leg.start.direction === 'inbound') === (which === 'from');
  const address = leg.start[which];
  const kind = theirs ? leg.start.kind : 'phone';
  return kind === 'websocket' ? { type: kind, uri: address } : { type: kind, number: address };
}

export function callBody(leg: Leg): Record<string, unknown> {
  const { uuid, conversationUuid, state, start } = leg;
  const ended = leg.live
    ? {}
    : {
        rate: '0.01000000',
        price: priceOf(leg),
        duration: String(secondsOf(leg)),
        start_time: time(leg.answeredWall ?? start.startedWall),
        end_time: time(leg.endedWall),
        network: '24001',
      };
  return {
    _links: { self: { href: `/calls/${uuid}` } },
    uuid,
    conversation_uuid: conversationUuid,
    to: addressOf(leg, 'to'),
    from: addressOf(leg, 'from'),
    status: state,
    direction: start.direction,
    ...ended,
  };
}

export interface Query {
  status?: string;
  conversation_uuid?: string;
  date_start?: string;
  date_end?: string;
  page_size?: string;
  record_index?: string;
  order?: string;
}

const matches =
  (query: Query) =>
  (leg: Leg): boolean => {
    const at = leg.start.startedWall.getTime();
    return (
      (!query.status || leg.state === query.status) &&
      (!query.conversation_uuid || leg.conversationUuid === query.conversation_uuid) &&
      (!query.date_start || at >= Date.parse(query.date_start)) &&
      (!query.date_end || at <= Date.parse(query.date_end))
    );
  };

/**
 * One page of all legs, with where the next one is. The specification shows addresses without a host; the SDK only pages
 * when they have one.
 */
export function callsPage(legs: Leg[], query: Query, base: string): Record<string, unknown> {
  const found = legs.filter(matches(query));
  if (query.order === 'desc') found.reverse();
  const size = Math.min(100, Math.max(1, Number(query.page_size) || 10));
  const index = Math.max(0, Number(query.record_index) || 0);
  const href = (from: number): object => ({
    href: `${base}/v1/calls?${new URLSearchParams({ ...query, page_size: String(size), record_index: String(from) }).toString()}`,
  });
  const last = Math.max(0, Math.floor((found.length - 1) / size) * size);
  const next = index + size;
  return {
    count: found.length,
    page_size: size,
    record_index: index,
    _links: {
      self: href(index),
      first: href(0),
      last: href(last),
      ...(index > 0 ? { prev: href(Math.max(0, index - size)) } : {}),
      ...(next < found.length ? { next: href(next) } : {}),
    },
    _embedded: { calls: found.slice(index, next).map(callBody) },
  };
}
