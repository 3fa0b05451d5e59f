import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { deskMessages, type DeskSays } from '../../../libs/protocol/index.js';
import { Readers } from '../../contacts/readers.js';
import { done, OnDesk, workerAt } from '../../platform/sockets/line.js';
import { StateWishes } from './state-wishes.js';

const { 'wish:read': read, 'wish:set': set } = deskMessages;

/** What a person has told a worker of how they want to be met. For whoever may read the contact, and nobody else. */
@OnDesk()
export class WishesGateway {
  constructor(
    private readonly stating: StateWishes,
    private readonly readers: Readers,
  ) {}

  @SubscribeMessage('wish:read')
  async read(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: read.body }) { contactId }: DeskSays<'wish:read'>,
  ) {
    await this.readers.check(contactId, workerAt(socket));
    return done(await this.stating.read(contactId));
  }

  @SubscribeMessage('wish:set')
  async set(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: set.body }) { contactId, wishes, belonging }: DeskSays<'wish:set'>,
  ) {
    const { workerId, name, title } = workerAt(socket);
    await this.readers.check(contactId, workerAt(socket));
    const actor = { kind: 'worker' as const, workerId, name, title };
    return done(await this.stating.run({ contactId, actor, wishes, belonging }));
  }
}
