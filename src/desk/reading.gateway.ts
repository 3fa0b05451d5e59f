import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { deskMessages, type DeskSays } from '../../libs/protocol/index.js';
import { done, OnDesk, workerAt } from '../platform/sockets/line.js';
import { consoleAt } from './console.js';
import { ReadContact } from './read-contact.js';

const { 'contact:follow': follow, 'contact:unfollow': unfollow, 'note:add': note } = deskMessages;

/** What a worker reads of one contact, and the notes they keep about it. */
@OnDesk()
export class ReadingGateway {
  constructor(private readonly read: ReadContact) {}

  @SubscribeMessage('contact:follow')
  async follow(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: follow.body }) { contactId, after }: DeskSays<'contact:follow'>,
  ) {
    const opened = await this.read.open(contactId, after, workerAt(socket));
    consoleAt(socket).follow(contactId, opened.seq);
    return done(opened);
  }

  @SubscribeMessage('contact:unfollow')
  unfollow(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: unfollow.body }) { contactId }: DeskSays<'contact:unfollow'>,
  ) {
    consoleAt(socket).unfollow(contactId);
    return done();
  }

  @SubscribeMessage('note:add')
  async note(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: note.body }) said: DeskSays<'note:add'>,
  ) {
    return done(await this.read.addNote(said, workerAt(socket)));
  }
}
