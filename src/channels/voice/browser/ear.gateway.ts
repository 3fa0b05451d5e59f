import { Injectable } from '@nestjs/common';
import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { deskMessages, type DeskSays } from '../../../../libs/protocol/index.js';
import { Database } from '../../../platform/database/database.js';
import { Refused } from '../../../platform/refused.js';
import { done, OnDesk, workerAt } from '../../../platform/sockets/line.js';
import { findLeg } from '../legs/legs.js';
import { EarActs } from './ear-acts.js';
import { EarLines } from './ear-lines.js';
import { EarMarks } from './ear-marks.js';
import { ReadyEars } from './ready-ears.js';

const { 'ear:ready': ready, 'ear:open': open, 'ear:press': press, 'ear:leave': leave } = deskMessages;

/** What makes a page an ear. */
@Injectable()
export class EarParts {
  constructor(
    readonly ready: ReadyEars,
    readonly lines: EarLines,
    readonly marks: EarMarks,
  ) {}
}

/** A worker's console takes calls: says so, asks to be let in to the sound of one, presses its keys. */
@OnDesk()
export class EarGateway {
  constructor(
    private readonly db: Database,
    private readonly acts: EarActs,
    private readonly ears: EarParts,
  ) {}

  @SubscribeMessage('ear:ready')
  async ready(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: ready.body }) said: DeskSays<'ear:ready'>,
  ) {
    await this.ears.ready.set(socket, said.ready);
    return done();
  }

  @SubscribeMessage('ear:open')
  async open(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: open.body }) { legId, page, take }: DeskSays<'ear:open'>,
  ) {
    const { workerId, sessionId } = workerAt(socket);
    const leg = await findLeg(this.db, { id: legId });
    if (leg?.workerId !== workerId || leg.way !== 'browser' || leg.state === 'ended')
      throw new Refused('not-yours', 'Det samtalet är inte ditt, eller är över.', 403);
    if (!take && this.ears.lines.isElsewhere(legId, page))
      throw new Refused('elsewhere', 'Samtalet är öppet i ett annat fönster.');
    return done({ mark: await this.ears.marks.forPage(legId, { workerId, sessionId, pageId: page }) });
  }

  @SubscribeMessage('ear:press')
  async press(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: press.body }) { legId, key }: DeskSays<'ear:press'>,
  ) {
    await this.acts.pressed(legId, workerAt(socket).workerId, key);
    return done();
  }

  @SubscribeMessage('ear:leave')
  async leave(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: leave.body }) { legId }: DeskSays<'ear:leave'>,
  ) {
    await this.acts.leave(legId, workerAt(socket).workerId);
    return done();
  }
}
