import {
  ConnectedSocket,
  MessageBody,
  OnGatewayConnection,
  OnGatewayDisconnect,
  SubscribeMessage,
} from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { chatMessages, type ChatSays } from '../../../libs/protocol/index.js';
import { done, OnChat, refuseUnknown } from '../../platform/sockets/line.js';
import { Visitors } from './visitors.js';
import type { Page, Visit } from './visit.js';

const {
  'contact:open': open,
  'contact:resume': resume,
  'message:send': send,
  'triage:answer': answer,
} = chatMessages;

/** The person's live line. A socket is only a hint: everything said is stored before it is acknowledged. */
@OnChat()
export class ChatGateway implements OnGatewayConnection, OnGatewayDisconnect {
  private readonly visits = new WeakMap<Socket, Visit>();

  constructor(private readonly visitors: Visitors) {}

  handleConnection(socket: Socket): void {
    refuseUnknown(socket, chatMessages);
  }

  handleDisconnect(socket: Socket): void {
    this.visits.get(socket)?.end();
    this.visits.delete(socket);
  }

  @SubscribeMessage('contact:open')
  async open(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: open.body }) said: ChatSays<'contact:open'>,
  ) {
    const { opened, visit } = await this.visitors.open(said, pageOf(socket));
    this.enter(socket, visit);
    return done(opened);
  }

  @SubscribeMessage('contact:resume')
  async resume(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: resume.body }) said: ChatSays<'contact:resume'>,
  ) {
    const { resumed, visit } = await this.visitors.resume(said, pageOf(socket));
    this.enter(socket, visit);
    return done(resumed);
  }

  @SubscribeMessage('message:send')
  async send(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: send.body }) said: ChatSays<'message:send'>,
  ) {
    return done({ seq: await this.visitors.say(this.visits.get(socket), said) });
  }

  @SubscribeMessage('triage:answer')
  async answer(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: answer.body }) said: ChatSays<'triage:answer'>,
  ) {
    return done({ seq: await this.visitors.answer(this.visits.get(socket), said) });
  }

  @SubscribeMessage('typing')
  typing(@ConnectedSocket() socket: Socket) {
    this.visitors.typing(this.visits.get(socket));
    return done();
  }

  @SubscribeMessage('contact:leave')
  async leave(@ConnectedSocket() socket: Socket) {
    await this.visitors.leave(this.visits.get(socket));
    return done();
  }

  /** A page shows one contact at a time; a socket that went while we worked shows none. */
  private enter(socket: Socket, visit: Visit): void {
    this.visits.get(socket)?.end();
    if (socket.connected) this.visits.set(socket, visit);
    else visit.end();
  }
}

const pageOf = (socket: Socket): Page => ({
  entry: (entry) => void socket.emit('entry', entry),
  queue: (place) => void socket.emit('queue', place),
  typing: (news) => void socket.emit('typing', news),
});
