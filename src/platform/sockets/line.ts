import { applyDecorators, UseFilters } from '@nestjs/common';
import { WebSocketGateway } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { Allow } from '../access/allow.js';
import type { SignedWorker } from '../access/signed-worker.js';
import { SocketRefusals } from '../refusals.js';

/** Messages of the worker's line. Each feature opens its own; who may connect at all is decided in `desk/`. */
export const OnDesk = () =>
  applyDecorators(WebSocketGateway({ namespace: '/desk' }), UseFilters(SocketRefusals), Allow('desk.work'));

/** Messages of the person's line. */
export const OnChat = () =>
  applyDecorators(WebSocketGateway({ namespace: '/chat' }), UseFilters(SocketRefusals), Allow('person'));

/** The worker who signed in at this socket's handshake. */
export const workerAt = (socket: Socket): SignedWorker => (socket.data as { worker: SignedWorker }).worker;

/** What a message is answered with when it was done; a refusal is thrown, and answered by the filter. */
export const done = <T extends object>(result: T = {} as T) => ({ ok: true as const, ...result });

/** A message no one here knows is answered too: silence would leave the sender guessing. */
export function refuseUnknown(socket: Socket, known: object): void {
  socket.use(([event, ...rest], next) => {
    const answer: unknown = rest.at(-1);
    if (Object.hasOwn(known, event)) next();
    else if (typeof answer === 'function')
      answer({ ok: false, refused: { code: 'not-opened', message: 'Det meddelandet finns inte.' } });
  });
}
