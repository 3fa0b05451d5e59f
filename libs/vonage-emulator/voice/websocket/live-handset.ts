import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Exchange } from '../../exchange.js';
import { isFromHere } from '../../control/from-here.js';
import type { Leg } from '../leg.js';
import { SocketLine } from './socket-line.js';

const address = /^\/control\/calls\/([\w-]+)\/live$/;
/** A microphone that stalls is not heard late for the rest of the call. */
const most = 10;

/**
 * A handset with a real microphone and a real loudspeaker: what its leg hears and says as sound, 20 ms a message either way
 * (16 kHz, 16 bits, mono). It makes sense at the wall's own pace.
 */
export function liveHandsets(server: Server, exchange: Exchange): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 4096, perMessageDeflate: false });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const [, uuid = ''] = address.exec(request.url ?? '') ?? [];
    const leg = isFromHere(request) ? exchange.voice.leg(uuid) : undefined;
    if (leg?.state !== 'answered' || leg.socket) return void socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, (opened) => listen(exchange, leg, opened));
  });
}

function listen(exchange: Exchange, leg: Leg, socket: WebSocket): void {
  const line = new SocketLine(exchange, leg, socket, 'audio/l16;rate=16000');
  line.most = most;
  line.murmurs = false;
  const end = (): void => socket.terminate();
  leg.over.signal.addEventListener('abort', end, { once: true });
  socket.on('message', (data, isBinary) => isBinary && line.receive(data as Buffer, isBinary));
  socket.on('error', end);
  socket.on('close', () => {
    line.stop();
    leg.over.signal.removeEventListener('abort', end);
    leg.socket = null;
    exchange.voice.retune(leg);
  });
  line.start();
}
