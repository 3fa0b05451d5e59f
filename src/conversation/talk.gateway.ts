import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { deskMessages, type DeskSays } from '../../libs/protocol/index.js';
import { Contacts } from '../contacts/views.js';
import { News } from '../platform/news/news.js';
import { done, OnDesk, workerAt } from '../platform/sockets/line.js';
import { Resend } from './resend.js';
import { Say } from './say.js';

const { 'message:send': send, 'message:resend': resend, typing } = deskMessages;

@OnDesk()
export class TalkGateway {
  constructor(
    private readonly saying: Say,
    private readonly resending: Resend,
    private readonly contacts: Contacts,
    private readonly news: News,
  ) {}

  @SubscribeMessage('message:send')
  async send(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: send.body }) { contactId, id, text }: DeskSays<'message:send'>,
  ) {
    const { workerId, name, title } = workerAt(socket);
    return done({
      seq: await this.saying.say({ contactId, id, text, actor: { kind: 'worker', workerId, name, title } }),
    });
  }

  @SubscribeMessage('message:resend')
  async resend(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: resend.body }) { contactId, seq }: DeskSays<'message:resend'>,
  ) {
    await this.resending.run({ contactId, seq, workerId: workerAt(socket).workerId });
    return done();
  }

  @SubscribeMessage('typing')
  async typing(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: typing.body }) { contactId }: DeskSays<'typing'>,
  ) {
    const { workerId } = workerAt(socket);
    if (await this.contacts.isHeldBy(contactId, workerId))
      this.news.publish([{ kind: 'typing', contactId, who: 'worker' }]);
    return done();
  }
}
