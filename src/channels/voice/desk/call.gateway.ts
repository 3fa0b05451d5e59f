import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { ConnectedSocket, MessageBody, OnGatewayInit, SubscribeMessage } from '@nestjs/websockets';
import type { Namespace, Socket } from 'socket.io';
import { deskMessages, type CallView, type DeskSays } from '../../../../libs/protocol/index.js';
import type { SignedWorker } from '../../../platform/access/signed-worker.js';
import { News } from '../../../platform/news/news.js';
import { Refused } from '../../../platform/refused.js';
import { done, OnDesk, workerAt } from '../../../platform/sockets/line.js';
import { CallDesk } from './call-desk.js';

const { 'call:follow': follow, 'call:unfollow': unfollow } = deskMessages;
const roomOf = (contactId: string): string => `call ${contactId}`;

/** Who is in a call, live at the consoles that look at it; and its alarms, at the watch's and the leads'. */
@OnDesk()
export class CallGateway implements OnGatewayInit, OnApplicationShutdown {
  private readonly log = new Logger(CallGateway.name);
  private readonly unsubscribe: (() => void)[] = [];
  private desk: Namespace | undefined;

  constructor(
    private readonly calls: CallDesk,
    private readonly news: News,
  ) {}

  afterInit(namespace: Namespace): void {
    this.desk = namespace;
    const tell = ({ contactId }: { contactId: string }): void => this.quietly(this.tell(contactId));
    // what is not of a call is passed over at once: nobody follows it
    this.unsubscribe.push(this.news.on('call', tell), this.news.on('contact', tell));
    this.unsubscribe.push(
      this.news.on('call-apart', ({ contactId }) => this.quietly(this.alarm(contactId))),
      this.news.on('resync', () => this.followed().forEach((contactId) => tell({ contactId }))),
    );
  }

  onApplicationShutdown(): void {
    this.unsubscribe.forEach((off) => off());
  }

  @SubscribeMessage('call:follow')
  async follow(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: follow.body }) { contactId }: DeskSays<'call:follow'>,
  ) {
    // before it is read, so that nothing falls between
    await socket.join(roomOf(contactId));
    try {
      return done(await this.calls.open(contactId, workerAt(socket)));
    } catch (failure) {
      await socket.leave(roomOf(contactId));
      throw failure;
    }
  }

  @SubscribeMessage('call:unfollow')
  async unfollow(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: unfollow.body }) { contactId }: DeskSays<'call:unfollow'>,
  ) {
    await socket.leave(roomOf(contactId));
    return done();
  }

  private followed(): string[] {
    return [...(this.desk?.adapter.rooms.keys() ?? [])].flatMap((room) =>
      room.startsWith('call ') ? [room.slice('call '.length)] : [],
    );
  }

  private consoles(contactId: string): Socket[] {
    const ids = this.desk?.adapter.rooms.get(roomOf(contactId)) ?? [];
    return [...ids].flatMap((id) => this.desk?.sockets.get(id) ?? []);
  }

  private async tell(contactId: string): Promise<void> {
    const here = this.consoles(contactId);
    if (here.length === 0) return;
    const view = await this.calls.view(contactId);
    for (const socket of here) await this.show(socket, view);
  }

  /** Whoever may no longer read is shown nothing more, from this instant on. */
  private async show(socket: Socket, view: CallView): Promise<void> {
    try {
      await this.calls.mayRead(view.contactId, workerAt(socket));
      socket.emit('call', view);
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      await socket.leave(roomOf(view.contactId));
    }
  }

  private async alarm(contactId: string): Promise<void> {
    const { watch, worker } = await this.calls.alarmed(contactId);
    const isTold = ({ workerId, role }: SignedWorker): boolean => workerId === watch || role === 'lead';
    for (const socket of this.desk?.sockets.values() ?? [])
      if (isTold(workerAt(socket))) socket.emit('call:alarm', { contactId, what: 'rooms-differ', worker });
  }

  /** News are hints: one that could not be told is made good by the next. */
  private quietly(work: Promise<void>): void {
    work.catch((failure: Error & { code?: string }) =>
      this.log.warn({ name: failure.name, code: failure.code }, 'news of a call not told'),
    );
  }
}
