import WebSocket from 'ws';
import type { Exchange } from '../../exchange.js';
import { webhookToken } from '../../webhooks/sign.js';
import { endLeg } from '../call/end-leg.js';
import { pickUp } from '../call/handset.js';
import { tellStatus } from '../call/tell.js';
import type { Leg } from '../leg.js';
import type { WebsocketEndpoint } from '../ncco/actions.js';
import { SocketLine } from './socket-line.js';

const patienceMs = 5000;

/** The platform connects to the hub's socket and from then on is a leg like any other, whose voice the hub makes. */
export function openSocket(exchange: Exchange, leg: Leg, endpoint: WebsocketEndpoint): void {
  void exchange.clock.hold(connected(exchange, leg, endpoint)).then((socket) => {
    if (typeof socket === 'string') {
      if (leg.live) endLeg(exchange, leg, 'platform', socket);
    } else if (leg.live) talk(exchange, leg, endpoint, socket);
    else socket.terminate();
  });
}

/** The open socket, or how it failed. */
async function connected(
  exchange: Exchange,
  leg: Leg,
  { uri, authorization }: WebsocketEndpoint,
): Promise<WebSocket | 'failed' | 'unanswered'> {
  const headers: Record<string, string> = { 'user-agent': 'vonage-emulator' };
  if (authorization?.type === 'custom' && authorization.value) headers.authorization = authorization.value;
  if (authorization?.type === 'vonage') {
    headers.authorization = `Bearer ${await webhookToken('', exchange.clock.wall(), exchange.options)}`;
  }
  const socket = new WebSocket(uri, { headers, handshakeTimeout: patienceMs, perMessageDeflate: false });
  leg.over.signal.addEventListener('abort', () => socket.close(), { once: true });
  return new Promise((open) => {
    socket.once('open', () => open(socket));
    socket.once('error', ({ message }) => open(message.includes('timed out') ? 'unanswered' : 'failed'));
  });
}

function talk(exchange: Exchange, leg: Leg, endpoint: WebsocketEndpoint, socket: WebSocket): void {
  leg.enter('ringing');
  tellStatus(exchange, leg, 'ringing');
  const line = new SocketLine(exchange, leg, socket, endpoint['content-type']);
  socket.on('message', (data, isBinary) => line.receive(data as Buffer, isBinary));
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    line.stop();
    // closed by the hub, not hung up: that is a line lost
    leg.dropped = leg.live;
    endLeg(exchange, leg, 'user');
  });
  socket.send(
    JSON.stringify({
      event: 'websocket:connected',
      'content-type': endpoint['content-type'],
      ...endpoint.headers,
    }),
  );
  pickUp(exchange, leg);
  line.start();
}
