import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { deskMessages, type DeskSays } from '../../libs/protocol/index.js';
import { done, OnDesk, workerAt } from '../platform/sockets/line.js';
import { AcceptOffer } from './accept-offer.js';
import { DeclineOffer } from './decline-offer.js';
import { Acknowledge } from './escalation/acknowledge.js';
import { TakeContact } from './take-contact.js';

const {
  'offer:accept': accept,
  'offer:decline': decline,
  'contact:take': take,
  'contact:acknowledge': seen,
} = deskMessages;

@OnDesk()
export class OffersGateway {
  constructor(
    private readonly accepting: AcceptOffer,
    private readonly declining: DeclineOffer,
    private readonly taking: TakeContact,
    private readonly acknowledging: Acknowledge,
  ) {}

  @SubscribeMessage('contact:acknowledge')
  async acknowledge(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: seen.body }) { contactId }: DeskSays<'contact:acknowledge'>,
  ) {
    return done({ seconds: await this.acknowledging.run(contactId, workerAt(socket)) });
  }

  @SubscribeMessage('offer:accept')
  async accept(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: accept.body }) said: DeskSays<'offer:accept'>,
  ) {
    return done({ contactId: await this.accepting.run(said.offerId, workerAt(socket).workerId) });
  }

  @SubscribeMessage('offer:decline')
  async decline(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: decline.body }) said: DeskSays<'offer:decline'>,
  ) {
    await this.declining.run(said.offerId, workerAt(socket).workerId, said.reason ?? null);
    return done();
  }

  @SubscribeMessage('contact:take')
  async take(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: take.body }) said: DeskSays<'contact:take'>,
  ) {
    return done({ contactId: await this.taking.run(said.contactId, workerAt(socket)) });
  }
}
