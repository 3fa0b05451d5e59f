import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { deskMessages, type DeskSays } from '../../libs/protocol/index.js';
import { done, OnDesk, workerAt } from '../platform/sockets/line.js';
import { CloseContact } from './close-contact.js';
import { TakePromise } from './take-promise.js';

const {
  'contact:end': end,
  'contact:close': close,
  'followup:done': kept,
  'followup:take': take,
} = deskMessages;

@OnDesk()
export class ClosingGateway {
  constructor(
    private readonly closing: CloseContact,
    private readonly taking: TakePromise,
  ) {}

  @SubscribeMessage('contact:end')
  async end(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: end.body }) { contactId }: DeskSays<'contact:end'>,
  ) {
    await this.closing.end(contactId, workerAt(socket).workerId);
    return done();
  }

  @SubscribeMessage('contact:close')
  async close(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: close.body }) { contactId, outcome, plan }: DeskSays<'contact:close'>,
  ) {
    await this.closing.close(contactId, workerAt(socket).workerId, { outcome, plan });
    return done();
  }

  @SubscribeMessage('followup:take')
  async take(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: take.body }) { id }: DeskSays<'followup:take'>,
  ) {
    await this.taking.run(id, workerAt(socket));
    return done();
  }

  @SubscribeMessage('followup:done')
  async kept(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: kept.body }) { id }: DeskSays<'followup:done'>,
  ) {
    await this.closing.done(id, workerAt(socket).workerId);
    return done();
  }
}
