import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { Ear } from './hearing.js';
import { Keypad } from './keypad.js';

/** A leg goes from one state to these and no others; none leads back. */
const nextStates = {
  started: ['ringing', 'answered', 'busy', 'rejected', 'unanswered', 'failed', 'timeout', 'cancelled'],
  ringing: ['answered', 'busy', 'rejected', 'unanswered', 'failed', 'timeout', 'cancelled'],
  answered: ['completed'],
  busy: [],
  rejected: [],
  unanswered: [],
  failed: [],
  timeout: [],
  cancelled: [],
  completed: [],
} as const;

export type LegState = keyof typeof nextStates;
export const legStates = Object.keys(nextStates) as LegState[];
export type EndState = Exclude<LegState, 'started' | 'ringing' | 'answered'>;
const unreached: readonly LegState[] = ['busy', 'rejected', 'unanswered', 'failed', 'timeout'];
export type Region = 'A' | 'B';
export type LegKind = 'phone' | 'websocket' | 'app' | 'sip' | 'vbc';

/** Something a leg said or sounded: a text, a tone of so many hertz, or what a websocket played. */
export interface Utterance {
  at: number;
  until: number;
  text?: string;
  hz?: number;
}

/** What a websocket leg is playing in these 20 ms, and how it goes on with it. */
export interface SocketState {
  rate: number;
  playing: Float32Array | null;
  /** Frames waiting to be played; frames that found no room; messages of a wrong size. */
  buffered: number;
  lost: number;
  misfits: number;
  /** All it was sent, and all it played, as PCM. */
  sent: Buffer[];
  played: Buffer[];
}

/** Where the platform tells of a leg. */
export interface EventTarget {
  url: string;
  method: 'GET' | 'POST';
}

export interface LegStart {
  direction: 'inbound' | 'outbound';
  kind: LegKind;
  /** As Vonage writes them: numbers without plus, or whatever the network said. */
  from: string;
  to: string;
  region: Region;
  conversationUuid: string;
  startedAt: number;
  startedWall: Date;
  /** Left out: the application's own. */
  events?: EventTarget;
  /** Metadata of a websocket. */
  headers?: Record<string, unknown>;
  /** Its failing is asked about, not just told: the answer says what happens instead. */
  synchronous?: boolean;
}

/** The leg ended or was given another script: what it was being played stops where it is. */
export class ScriptOver extends Error {
  constructor() {
    super('the script is over');
  }
}

/** One line between the platform and somebody. */
export class Leg {
  readonly uuid = randomUUID();
  readonly ear = new Ear();
  readonly keypad = new Keypad();
  readonly said: Utterance[] = [];
  conversationUuid: string;
  state: LegState = 'started';
  answeredAt: number | null = null;
  answeredWall: Date | null = null;
  endedAt: number | null = null;
  endedWall: Date | null = null;
  endedBy: 'user' | 'platform' | null = null;
  muted = false;
  earmuffed = false;
  /** The hub closed its websocket without hanging up. */
  dropped = false;
  socket: SocketState | null = null;
  /** What stops what is played into it by command. */
  readonly playing: { talk?: () => void; stream?: () => void } = {};
  /** Where pressed keys are told one by one, while an asynchronous input listens. */
  keyEvents: EventTarget | null = null;
  private script = new AbortController();
  /** Told when the leg is over. */
  readonly over = new AbortController();
  /** What follows when it is answered. */
  onAnswered: () => void = () => undefined;

  constructor(readonly start: LegStart) {
    this.conversationUuid = start.conversationUuid;
    // as many things as are timed wait for it
    setMaxListeners(0, this.over.signal);
  }

  /** Another script begins, the one before stops where it is. Answers with what will stop this one. */
  beginScript(): AbortSignal {
    this.stopScript();
    this.script = new AbortController();
    return this.script.signal;
  }

  stopScript(): void {
    this.script.abort(new ScriptOver());
  }

  enter(state: LegState): void {
    if (!this.may(state)) throw new Error(`a leg that is ${this.state} cannot become ${state}`);
    this.state = state;
  }

  may(state: LegState): boolean {
    return (nextStates[this.state] as readonly LegState[]).includes(state);
  }

  /** Whether the hub is asked what happens instead of this leg. What we called off ourselves is only told. */
  get askedAbout(): boolean {
    return this.start.synchronous === true && (this.dropped || unreached.includes(this.state));
  }

  get live(): boolean {
    return this.endedAt === null;
  }

  /** The handset's number as people write it, or what was said instead of one. */
  get number(): string {
    const { direction, from, to } = this.start;
    const theirs = direction === 'inbound' ? from : to;
    return /^[1-9]\d{6,14}$/.test(theirs) ? `+${theirs}` : theirs;
  }

  speaking(now: number): Utterance | undefined {
    return this.said.findLast((u) => u.at <= now && now < u.until);
  }
}
