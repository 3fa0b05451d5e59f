import { Inject } from '@nestjs/common';
import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { deskMessages, type DeskSays } from '../../libs/protocol/index.js';
import { HOLDINGS, type Holdings } from '../platform/access/holdings.js';
import { Refused } from '../platform/refused.js';
import { done, OnDesk, workerAt } from '../platform/sockets/line.js';
import { EndShift } from './end-shift.js';
import { Presence } from './presence.js';
import { Watch } from './watch.js';

const {
  'presence:set': presence,
  'watch:offer': offer,
  'watch:accept': accept,
  'watch:decline': decline,
  'watch:stand-by': standBy,
} = deskMessages;

@OnDesk()
export class RosterGateway {
  constructor(
    private readonly presence: Presence,
    private readonly watch: Watch,
    private readonly shift: EndShift,
    @Inject(HOLDINGS) private readonly holdings: Holdings,
  ) {}

  /** Leaving while holding contacts is refused until each is handed over and accepted. */
  @SubscribeMessage('presence:set')
  async set(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: presence.body }) { status }: DeskSays<'presence:set'>,
  ) {
    const { workerId } = workerAt(socket);
    const { contacts } = status === 'away' ? await this.holdings.of(workerId) : { contacts: 0 };
    if (contacts > 0)
      throw new Refused(
        'holds-contacts',
        `Du ansvarar för ${contacts} kontakter. Lämna över eller avsluta dem först.`,
      );
    await this.presence.set(workerId, status);
    return done({ status });
  }

  @SubscribeMessage('shift:end')
  async endShift(@ConnectedSocket() socket: Socket) {
    await this.shift.run(workerAt(socket).workerId);
    return done();
  }

  @SubscribeMessage('watch:offer')
  async offer(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: offer.body }) { to }: DeskSays<'watch:offer'>,
  ) {
    return done({ offerId: await this.watch.offer(workerAt(socket).workerId, to) });
  }

  @SubscribeMessage('watch:accept')
  async accept(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: accept.body }) { offerId }: DeskSays<'watch:accept'>,
  ) {
    await this.watch.accept(offerId, workerAt(socket).workerId);
    return done();
  }

  @SubscribeMessage('watch:decline')
  async decline(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: decline.body }) { offerId }: DeskSays<'watch:decline'>,
  ) {
    await this.watch.decline(offerId, workerAt(socket).workerId);
    return done();
  }

  @SubscribeMessage('watch:take')
  async take(@ConnectedSocket() socket: Socket) {
    await this.watch.take(workerAt(socket).workerId);
    return done();
  }

  @SubscribeMessage('watch:stand-by')
  async standBy(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: standBy.body }) { rung }: DeskSays<'watch:stand-by'>,
  ) {
    const { workerId, role } = workerAt(socket);
    if (rung === 'lead' && role !== 'lead')
      throw new Refused('not-a-lead', 'Den sista som vakten går till ska vara ledare.', 403);
    await this.watch.standBy(workerId, rung);
    return done();
  }

  @SubscribeMessage('watch:stand-down')
  async standDown(@ConnectedSocket() socket: Socket) {
    await this.watch.standDown(workerAt(socket).workerId);
    return done();
  }
}
