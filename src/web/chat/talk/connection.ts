import { io, type Socket } from 'socket.io-client';
import type { Answered, Asking, News, Question } from './protocol.js';

/** Slow enough for a bad network, fast enough that a dead line is noticed. */
const PATIENCE_MS = 15_000;
const REDIAL_MS = 1_500;
const GOODBYE_MS = 3_000;

export interface Hearing extends News {
  up: () => void;
  down: () => void;
}

export interface Connection {
  /** Rejects when no answer comes: the line is then to be considered dead. */
  ask: <Q extends Question>(question: Q, body: Asking<Q>, patienceMs?: number) => Promise<Answered<Q>>;
  /** Says something that may be lost. */
  mention: (what: 'typing') => void;
  isUp: () => boolean;
  /** Drops the line, alive or not, and calls again at once. */
  redial: () => void;
  /** Says that the person leaves, and hangs up when that was heard or will not be. */
  goodbye: () => Promise<void>;
}

/** The hub notices by itself when a page is gone. */
const noMatter = () => undefined;

/**
 * The socket.io line. It begins with polling and upgrades: that also works where a proxy blocks websockets. Nothing is left to
 * socket.io's own buffer: what must arrive waits in the outbox and is asked for again.
 */
export function connect(origin: string, hearing: Hearing): Connection {
  const socket: Socket = io(`${origin}/chat`, {
    forceNew: true,
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    timeout: PATIENCE_MS,
  });
  let wanted = true;
  const callAgain = () => {
    // socket.io calls again by itself except when the hub closed the line or said no at the door
    if (wanted && !socket.active) setTimeout(() => wanted && !socket.active && socket.connect(), REDIAL_MS);
  };
  socket.on('connect', hearing.up);
  for (const broken of ['disconnect', 'connect_error'] as const) {
    socket.on(broken, () => {
      hearing.down();
      callAgain();
    });
  }
  for (const news of ['entry', 'queue', 'typing'] as const) socket.on(news, hearing[news]);
  return {
    ask: (question, body, patienceMs = PATIENCE_MS) =>
      socket.connected
        ? (socket.timeout(patienceMs).emitWithAck(question, body) as Promise<never>)
        : Promise.reject(new Error('not connected')),
    mention: (what) => void (socket.connected && socket.emit(what, {})),
    isUp: () => socket.connected,
    redial: () => {
      socket.disconnect();
      socket.connect();
    },
    goodbye: async () => {
      wanted = false;
      socket.io.reconnection(false);
      if (socket.connected) await socket.timeout(GOODBYE_MS).emitWithAck('contact:leave', {}).catch(noMatter);
      socket.disconnect();
    },
  };
}
