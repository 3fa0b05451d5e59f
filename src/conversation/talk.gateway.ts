import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { deskMessages, type DeskSays } from '../../libs/protocol/index.js';
import { Database } from '../platform/database/database.js';
import { News } from '../platform/news/news.js';
import { Refused } from '../platform/refused.js';
import { done, OnDesk, workerAt } from '../platform/sockets/line.js';
import { Outbox } from './outbox.js';
import { Say } from './say.js';

const { 'message:send': send, 'message:resend': resend, typing } = deskMessages;

@OnDesk()
export class TalkGateway {
  constructor(
    private readonly saying: Say,
    private readonly outbox: Outbox,
    private readonly db: Database,
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
    const { workerId } = workerAt(socket);
    const sent = await this.db.transaction((tx) => this.outbox.again(tx, { contactId, seq, workerId }));
    if (!sent) throw new Refused('not-possible', 'Meddelandet är redan på väg eller har kommit fram.');
    return done();
  }

  @SubscribeMessage('typing')
  typing(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: typing.body }) { contactId }: DeskSays<'typing'>,
  ) {
    this.news.publish([{ kind: 'typing', contactId, who: 'worker', workerId: workerAt(socket).workerId }]);
    return done();
  }
}
