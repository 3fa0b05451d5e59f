import { silencesIn, type Hearing } from '../hearing.js';
import type { Leg } from '../leg.js';
import type { Switchboard } from '../switchboard.js';
import type { LegView } from './words.js';

export function legView(leg: Leg, voice: Switchboard, now: number): LegView {
  const { uuid, conversationUuid, number, state, answeredAt, endedAt, endedBy, muted, earmuffed } = leg;
  const { direction, kind, from, to, startedAt } = leg.start;
  const room = voice.conversationOf(leg);
  return {
    ...{
      uuid,
      conversationUuid,
      direction,
      kind,
      number,
      from,
      to,
      state,
      startedAt,
      answeredAt,
      endedAt,
      endedBy,
    },
    ...{ muted, earmuffed },
    room: room?.has(leg) ? room.name : null,
    now: leg.ear.now(),
    hears: heardBy(leg, now),
    socket: leg.socket && {
      buffered: leg.socket.buffered,
      lost: leg.socket.lost,
      misfits: leg.socket.misfits,
      sent: leg.socket.sent.length,
      played: leg.socket.played.length,
    },
  };
}

function heardBy(leg: Leg, now: number): Hearing[] {
  const sounds = leg.ear.all();
  const silences = leg.answeredAt === null ? [] : silencesIn(sounds, leg.answeredAt, leg.endedAt ?? now);
  return [...sounds, ...silences].sort((a, b) => a.at - b.at);
}
