import { ConnectedSocket, MessageBody, OnGatewayDisconnect, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { deskMessages, type DeskSays } from '../../libs/protocol/index.js';
import { done, OnDesk, workerAt } from '../platform/sockets/line.js';
import { ReadContact } from './read-contact.js';

const { 'contact:follow': follow, 'contact:unfollow': unfollow, 'note:add': note } = deskMessages;

/** What a worker reads of one contact, and the notes they keep about it. */
@OnDesk()
export class ReadingGateway implements OnGatewayDisconnect {
  private readonly following = new WeakMap<Socket, Map<string, () => void>>();

  constructor(private readonly read: ReadContact) {}

  handleDisconnect(socket: Socket): void {
    this.following.get(socket)?.forEach((stop) => stop());
    this.following.delete(socket);
  }

  @SubscribeMessage('contact:follow')
  async follow(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: follow.body }) { contactId, after }: DeskSays<'contact:follow'>,
  ) {
    const opened = await this.read.open(contactId, after, workerAt(socket));
    this.stop(socket, contactId);
    if (!socket.connected) return done(opened);
    const mine = this.following.get(socket) ?? new Map<string, () => void>();
    mine.set(
      contactId,
      this.read.follow(contactId, opened.seq, {
        entry: (entry) => void socket.emit('entry', entry),
        typing: (news) => void socket.emit('typing', news),
      }),
    );
    this.following.set(socket, mine);
    return done(opened);
  }

  @SubscribeMessage('contact:unfollow')
  unfollow(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: unfollow.body }) { contactId }: DeskSays<'contact:unfollow'>,
  ) {
    this.stop(socket, contactId);
    return done();
  }

  @SubscribeMessage('note:add')
  async note(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: note.body }) said: DeskSays<'note:add'>,
  ) {
    return done(await this.read.addNote(said, workerAt(socket)));
  }

  private stop(socket: Socket, contactId: string): void {
    const mine = this.following.get(socket);
    mine?.get(contactId)?.();
    mine?.delete(contactId);
  }
}
