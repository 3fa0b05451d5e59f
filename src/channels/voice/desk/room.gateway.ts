import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { deskMessages, type DeskSays } from '../../../../libs/protocol/index.js';
import { Allow } from '../../../platform/access/allow.js';
import { done, OnDesk, workerAt } from '../../../platform/sockets/line.js';
import { BringIn } from './bring-in.js';
import { LeadIn } from './lead-in.js';
import { RoomDeeds } from './room-deeds.js';

const {
  'call:hold': hold,
  'call:mute': mute,
  'call:keys': keys,
  'call:bring-in': bringIn,
  'call:let-in': letIn,
  'call:take-out': takeOut,
  'call:taken-over': takenOver,
  'call:lead': lead,
  'call:leave': leave,
} = deskMessages;

/** What is done in a call's room, from a console. */
@OnDesk()
export class RoomGateway {
  constructor(
    private readonly deeds: RoomDeeds,
    private readonly bringing: BringIn,
    private readonly leading: LeadIn,
  ) {}

  @SubscribeMessage('call:hold')
  async hold(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: hold.body }) { contactId, on }: DeskSays<'call:hold'>,
  ) {
    await this.deeds.hold(contactId, workerAt(socket).workerId, on);
    return done();
  }

  @SubscribeMessage('call:mute')
  async mute(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: mute.body }) { contactId, on }: DeskSays<'call:mute'>,
  ) {
    await this.deeds.mute(contactId, workerAt(socket).workerId, on);
    return done();
  }

  @SubscribeMessage('call:keys')
  async keys(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: keys.body }) { contactId, legId, digits }: DeskSays<'call:keys'>,
  ) {
    await this.deeds.keys(contactId, workerAt(socket).workerId, { legId, digits });
    return done();
  }

  @SubscribeMessage('call:bring-in')
  async bringIn(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: bringIn.body }) wish: DeskSays<'call:bring-in'>,
  ) {
    return done({ legId: await this.bringing.run(wish, workerAt(socket)) });
  }

  @SubscribeMessage('call:let-in')
  async letIn(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: letIn.body }) { contactId, legId }: DeskSays<'call:let-in'>,
  ) {
    await this.deeds.letIn(contactId, workerAt(socket).workerId, legId);
    return done();
  }

  @SubscribeMessage('call:take-out')
  async takeOut(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: takeOut.body }) { contactId, legId }: DeskSays<'call:take-out'>,
  ) {
    await this.deeds.takeOut(contactId, workerAt(socket).workerId, legId);
    return done();
  }

  @SubscribeMessage('call:taken-over')
  async takenOver(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: takenOver.body }) { contactId, legId, name }: DeskSays<'call:taken-over'>,
  ) {
    await this.deeds.takenOver(contactId, workerAt(socket).workerId, { legId, name });
    return done();
  }

  @SubscribeMessage('call:lead')
  @Allow('call.lead')
  async lead(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: lead.body }) { contactId, way }: DeskSays<'call:lead'>,
  ) {
    await this.leading.run(contactId, way, workerAt(socket));
    return done();
  }

  @SubscribeMessage('call:leave')
  async leave(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: leave.body }) { contactId }: DeskSays<'call:leave'>,
  ) {
    await this.deeds.leave(contactId, workerAt(socket).workerId);
    return done();
  }
}
