import { randomUUID } from 'node:crypto';
import type { Heard, Hearing } from './hearing.js';
import type { Leg, Region } from './leg.js';

/** How a leg takes part. Lists of legs are uuids; left out they mean everybody. */
export interface Membership {
  leg: Leg;
  startOnEnter: boolean;
  endOnExit: boolean;
  musicUrl?: string;
  canSpeak?: readonly string[];
  canHear?: readonly string[];
}

const lineKey = (leg: Leg): string => `line ${leg.uuid}`;

/**
 * Legs that hear each other. Every call has one of its own, which goes at once; a named one waits until somebody enters
 * who starts it. It keeps each member's ear in step: open lines to the others, what they say, music while it waits.
 */
export class Conversation {
  readonly uuid = `CON-${randomUUID()}`;
  private readonly members = new Map<Leg, Membership>();
  private readonly ears = new Map<Leg, Map<string, Hearing>>();
  private started: boolean;

  constructor(
    readonly region: Region,
    readonly name: string | null = null,
  ) {
    this.started = name === null;
  }

  get list(): Membership[] {
    return [...this.members.values()];
  }

  legs(): Leg[] {
    return [...this.members.keys()];
  }

  has(leg: Leg): boolean {
    return this.members.has(leg);
  }

  enter(now: number, membership: Membership): void {
    this.members.set(membership.leg, membership);
    membership.leg.conversationUuid = this.uuid;
    this.ears.set(membership.leg, new Map());
    this.started ||= membership.startOnEnter;
    this.refresh(now);
  }

  /** The same leg, under other conditions. */
  change(now: number, membership: Membership): void {
    this.members.set(membership.leg, membership);
    this.refresh(now);
  }

  /** Answers with those whose call ends because this leg left. */
  leave(now: number, leg: Leg): Leg[] {
    const membership = this.members.get(leg);
    if (!membership) return [];
    for (const hearing of this.ears.get(leg)?.values() ?? []) leg.ear.end(now, hearing);
    this.ears.delete(leg);
    this.members.delete(leg);
    // an empty room waits again
    if (this.members.size === 0) this.started = this.name === null;
    this.refresh(now);
    return membership.endOnExit ? this.legs() : [];
  }

  /** To be called when anything changed that somebody can hear. */
  refresh(now: number): void {
    for (const membership of this.members.values()) this.tune(now, membership);
  }

  /** Whom a leg hears. */
  audibleTo(listener: Leg): Leg[] {
    const to = this.members.get(listener);
    if (!to || !this.started || listener.earmuffed) return [];
    return this.list.filter((from) => hears(to, from)).map(({ leg }) => leg);
  }

  private tune(now: number, membership: Membership): void {
    const { leg } = membership;
    const open = this.ears.get(leg) as Map<string, Hearing>;
    const wanted = this.wanted(now, membership);
    for (const [key, hearing] of open) {
      if (wanted.has(key)) continue;
      leg.ear.end(now, hearing);
      open.delete(key);
    }
    for (const [key, heard] of wanted) if (!open.has(key)) open.set(key, leg.ear.begin(now, heard));
  }

  private wanted(now: number, { leg, musicUrl }: Membership): Map<string, Heard> {
    const wanted = new Map<string, Heard>();
    if (leg.state !== 'answered') return wanted;
    if (!this.started && musicUrl) wanted.set('music', { what: 'music', url: musicUrl });
    for (const from of this.audibleTo(leg)) {
      wanted.set(lineKey(from), { what: 'leg', from: from.uuid });
      const { text, hz, at } = from.speaking(now) ?? {};
      if (text !== undefined) wanted.set(`${lineKey(from)} ${at}`, { what: 'leg', from: from.uuid, text });
      if (hz !== undefined)
        wanted.set(`${lineKey(from)} ${at}`, { what: 'tone', from: from.uuid, text: `${hz} Hz` });
    }
    return wanted;
  }
}

function hears(to: Membership, from: Membership): boolean {
  if (to === from || from.leg.state !== 'answered' || from.leg.muted) return false;
  const listens = to.canHear?.includes(from.leg.uuid) ?? true;
  return listens && (from.canSpeak?.includes(to.leg.uuid) ?? true);
}
