import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { deskMessages, type DeskSays } from '../../../../libs/protocol/index.js';
import { done, OnDesk, workerAt } from '../../../platform/sockets/line.js';
import { CallUp } from './call-up.js';
import { ReadCallBack } from './read-call-back.js';
import { SayWhen } from './say-when.js';

const {
  'call-back:read': read,
  'call-back:begin': begin,
  'call-back:promise': promise,
  'call-back:end': end,
} = deskMessages;

/** Calling a person from the console, and what was promised about it. */
@OnDesk()
export class CallBackGateway {
  constructor(
    private readonly reading: ReadCallBack,
    private readonly callUp: CallUp,
    private readonly saying: SayWhen,
  ) {}

  @SubscribeMessage('call-back:read')
  async read(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: read.body }) { contactId }: DeskSays<'call-back:read'>,
  ) {
    return done(await this.reading.run(contactId, workerAt(socket)));
  }

  @SubscribeMessage('call-back:begin')
  async begin(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: begin.body }) { contactId }: DeskSays<'call-back:begin'>,
  ) {
    await this.callUp.run(contactId, workerAt(socket).workerId);
    return done();
  }

  @SubscribeMessage('call-back:promise')
  async promise(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: promise.body }) wish: DeskSays<'call-back:promise'>,
  ) {
    await this.saying.promise(wish, workerAt(socket).workerId);
    return done();
  }

  @SubscribeMessage('call-back:end')
  async end(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: end.body }) { contactId, outcome }: DeskSays<'call-back:end'>,
  ) {
    await this.saying.end(contactId, outcome, workerAt(socket).workerId);
    return done();
  }
}
