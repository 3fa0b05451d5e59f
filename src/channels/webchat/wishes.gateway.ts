import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { chatMessages, type ChatSays } from '../../../libs/protocol/index.js';
import { PERSON } from '../../contacts/log.js';
import { done, OnChat } from '../../platform/sockets/line.js';
import { StateWishes } from '../../routing/wishes/state-wishes.js';
import { Visits } from './visits.js';

const { 'wish:set': set } = chatMessages;

/** How a person wants to be met, said by themselves. */
@OnChat()
export class PersonWishesGateway {
  constructor(
    private readonly visits: Visits,
    private readonly stating: StateWishes,
  ) {}

  @SubscribeMessage('wish:read')
  async read(@ConnectedSocket() socket: Socket) {
    return done(await this.stating.read(this.visits.contactAt(socket)));
  }

  @SubscribeMessage('wish:set')
  async set(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: set.body }) { wishes, belonging }: ChatSays<'wish:set'>,
  ) {
    const contactId = this.visits.contactAt(socket);
    return done(await this.stating.run({ contactId, actor: PERSON, wishes, belonging }));
  }
}
