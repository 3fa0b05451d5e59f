import { io, type Socket } from 'socket.io-client';
import type { Answer } from '../../libs/protocol/index.js';

/** For a machine that is busy with other things too; what never comes is waited for in vain all the same. */
const ANSWER_MS = 15_000;
const PATIENCE_MS = 20_000;
/** Between two looks at what does not speak by itself. */
const LOOK_MS = 20;

/** One message that went over a line, either way. */
export interface Passed {
  namespace: string;
  name: string;
  way: 'asked' | 'answered' | 'told';
  payload: unknown;
}

/** Everything that goes over every line of this file's actors: for tests that check the words themselves. */
export const traffic: Passed[] = [];

const open = new Set<Wire>();

/** Ends every line that a test left open. */
export function hangUp(): void {
  for (const wire of open) wire.cut();
}

export interface Options {
  auth?: Record<string, string>;
  transports?: string[];
  extraHeaders?: Record<string, string>;
}

type Look<T> = () => T | undefined | false | null;

/**
 * A socket and all that came over it, in order. Waiting means waiting for a condition over what has been heard: it is
 * looked at again with every message, and given up on after some seconds with what was heard instead.
 */
export class Wire {
  readonly heard: { event: string; news: unknown }[] = [];
  readonly socket: Socket;
  private readonly looks = new Set<() => void>();

  constructor(
    url: string,
    private readonly namespace: '/chat' | '/desk',
    options: {
      auth?: Record<string, string>;
      transports?: string[];
      extraHeaders?: Record<string, string>;
    } = {},
  ) {
    this.socket = io(url + namespace, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      ...options,
    });
    this.socket.onAny((event: string, news: unknown) => this.note(event, news));
    this.socket.on('connect', () => this.note('connected', {}, false));
    this.socket.on('disconnect', (why) => this.note('cut', why, false));
    this.socket.on('connect_error', (failure) => this.note('refused', failure.message, false));
    open.add(this);
  }

  private note(event: string, news: unknown, isTraffic = true): void {
    this.heard.push({ event, news });
    if (isTraffic) traffic.push({ namespace: this.namespace, name: event, way: 'told', payload: news });
    // After whoever else listens to the same message has taken it in.
    queueMicrotask(() => this.looks.forEach((look) => look()));
  }

  /** What was said of one kind, oldest first. */
  all<T>(event: string): T[] {
    return this.heard.filter((one) => one.event === event).map(({ news }) => news as T);
  }

  /** Says something and waits for its answer, whatever it is. */
  async ask<T extends object = object>(name: string, body?: unknown): Promise<Answer<T>> {
    const { namespace } = this;
    traffic.push({ namespace, name, way: 'asked', payload: body });
    const given = body === undefined ? [] : [body];
    const answer = (await this.socket.timeout(ANSWER_MS).emitWithAck(name, ...given)) as Answer<T>;
    traffic.push({ namespace, name, way: 'answered', payload: answer });
    return answer;
  }

  /** The same, when it must be done. */
  async do<T extends object = object>(name: string, body?: unknown): Promise<T> {
    const answer = await this.ask<T>(name, body);
    if (!answer.ok) throw new Error(`${name} was refused: ${answer.refused.code}: ${answer.refused.message}`);
    return answer;
  }

  /** Waits until something is true of what has been heard; for ever true if it is true now. */
  until<T>(what: string, look: Look<T>): Promise<T> {
    const inVain = new Error();
    return new Promise((found, failed) => {
      const late = setTimeout(() => {
        this.looks.delete(again);
        inVain.message = `waited in vain: ${what}. Heard: ${this.heard.map(({ event }) => event).join(' ')}`;
        failed(inVain);
      }, PATIENCE_MS).unref();
      const again = () => {
        const value = look();
        if (value === undefined || value === false || value === null) return;
        clearTimeout(late);
        this.looks.delete(again);
        found(value);
      };
      this.looks.add(again);
      again();
    });
  }

  hears<T>(event: string, matching: (news: T) => boolean = () => true): Promise<T> {
    return this.until(`to hear ${event}`, () => this.all<T>(event).find(matching));
  }

  connected(): Promise<unknown> {
    return this.until('to be connected', () => this.socket.connected);
  }

  /** The line goes dead, as a lid that closes: nothing is said any more. */
  cut(): void {
    this.socket.disconnect();
    open.delete(this);
  }
}

/** Waits until a look at something that does not speak by itself (the database, a page) finds it. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined | false | null>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const giveUp = performance.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false && found !== null) return found;
    if (performance.now() > giveUp) throw new Error(`waited in vain: ${what}`);
    await new Promise((turn) => setTimeout(turn, LOOK_MS));
  }
}
