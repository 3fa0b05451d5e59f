import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { deskMessages, type DeskSays } from '../../libs/protocol/index.js';
import { done, OnDesk, workerAt } from '../platform/sockets/line.js';
import { HandOver } from './hand-over.js';

const { 'handover:offer': offer, 'handover:withdraw': withdraw } = deskMessages;

@OnDesk()
export class HandoverGateway {
  constructor(private readonly handover: HandOver) {}

  @SubscribeMessage('handover:offer')
  async offer(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: offer.body }) { contactId, to, brief }: DeskSays<'handover:offer'>,
  ) {
    return done({ offerId: await this.handover.offer(contactId, workerAt(socket).workerId, to, brief) });
  }

  @SubscribeMessage('handover:withdraw')
  async withdraw(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: withdraw.body }) { offerId }: DeskSays<'handover:withdraw'>,
  ) {
    await this.handover.withdraw(offerId, workerAt(socket).workerId);
    return done();
  }
}
