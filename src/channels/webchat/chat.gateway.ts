import {
  ConnectedSocket,
  MessageBody,
  OnGatewayConnection,
  OnGatewayDisconnect,
  SubscribeMessage,
} from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { chatMessages, UNMET_QUESTION, type ChatSays } from '../../../libs/protocol/index.js';
import { done, OnChat, refuseUnknown } from '../../platform/sockets/line.js';
import { ChooseInstead } from '../../routing/wishes/choose-instead.js';
import { Visitors } from './visitors.js';
import type { Page } from './visit.js';
import { Visits } from './visits.js';

const {
  'contact:open': open,
  'contact:resume': resume,
  'message:send': send,
  'triage:answer': answer,
} = chatMessages;

/** The person's live line. A socket is only a hint: everything said is stored before it is acknowledged. */
@OnChat()
export class ChatGateway implements OnGatewayConnection, OnGatewayDisconnect {
  constructor(
    private readonly visitors: Visitors,
    private readonly visits: Visits,
    private readonly choosing: ChooseInstead,
  ) {}

  handleConnection(socket: Socket): void {
    refuseUnknown(socket, chatMessages);
  }

  handleDisconnect(socket: Socket): void {
    this.visits.leave(socket);
  }

  @SubscribeMessage('contact:open')
  async open(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: open.body }) said: ChatSays<'contact:open'>,
  ) {
    const { opened, visit } = await this.visitors.open(said, pageOf(socket));
    this.visits.enter(socket, visit);
    return done(opened);
  }

  @SubscribeMessage('contact:resume')
  async resume(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: resume.body }) said: ChatSays<'contact:resume'>,
  ) {
    const { resumed, visit } = await this.visitors.resume(said, pageOf(socket));
    this.visits.enter(socket, visit);
    return done(resumed);
  }

  @SubscribeMessage('message:send')
  async send(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: send.body }) said: ChatSays<'message:send'>,
  ) {
    return done({ seq: await this.visitors.say(this.visits.of(socket), said) });
  }

  @SubscribeMessage('triage:answer')
  async answer(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: answer.body }) said: ChatSays<'triage:answer'>,
  ) {
    if (said.question !== UNMET_QUESTION)
      return done({ seq: await this.visitors.answer(this.visits.of(socket), said) });
    const chosen = { ...said, contactId: this.visits.contactAt(socket) };
    return done({ seq: await this.choosing.run(chosen) });
  }

  @SubscribeMessage('typing')
  typing(@ConnectedSocket() socket: Socket) {
    this.visitors.typing(this.visits.of(socket));
    return done();
  }

  @SubscribeMessage('contact:leave')
  async leave(@ConnectedSocket() socket: Socket) {
    await this.visitors.leave(this.visits.of(socket));
    return done();
  }
}

const pageOf = (socket: Socket): Page => ({
  entry: (entry) => void socket.emit('entry', entry),
  queue: (place) => void socket.emit('queue', place),
  typing: (news) => void socket.emit('typing', news),
});
