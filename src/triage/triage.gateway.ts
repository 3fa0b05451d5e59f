import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { deskMessages, type DeskSays, type Named } from '../../libs/protocol/index.js';
import { done, OnDesk, workerAt } from '../platform/sockets/line.js';
import { NoteAnswer } from './note-answer.js';
import { ReadTriage } from './read-triage.js';
import { Regrade } from './regrade/regrade.js';
import { SettleLowering } from './regrade/settle-lowering.js';

const {
  'triage:read': read,
  'triage:note': note,
  'triage:regrade': grade,
  'lowering:settle': settle,
} = deskMessages;

/** The same questions at the worker's desk, and the worker's own judgement. */
@OnDesk()
export class TriageGateway {
  constructor(
    private readonly reading: ReadTriage,
    private readonly noting: NoteAnswer,
    private readonly regrading: Regrade,
    private readonly lowerings: SettleLowering,
  ) {}

  @SubscribeMessage('triage:read')
  async read(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: read.body }) { contactId }: DeskSays<'triage:read'>,
  ) {
    return done(await this.reading.run(contactId, workerAt(socket)));
  }

  @SubscribeMessage('triage:note')
  async note(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: note.body }) answered: DeskSays<'triage:note'>,
  ) {
    return done({ seq: await this.noting.run(answered, nameAt(socket)) });
  }

  @SubscribeMessage('triage:regrade')
  async regrade(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: grade.body }) { contactId, band, reason }: DeskSays<'triage:regrade'>,
  ) {
    return done({
      waits: await this.regrading.run({ contactId, band, reason: reason ?? null }, nameAt(socket)),
    });
  }

  @SubscribeMessage('lowering:list')
  async lowering(@ConnectedSocket() socket: Socket) {
    return done({ lowerings: await this.lowerings.waitingFor(workerAt(socket).workerId) });
  }

  @SubscribeMessage('lowering:settle')
  async settle(
    @ConnectedSocket() socket: Socket,
    @MessageBody({ schema: settle.body }) { loweringId, yes }: DeskSays<'lowering:settle'>,
  ) {
    await this.lowerings.run(loweringId, yes, nameAt(socket));
    return done();
  }
}

const nameAt = (socket: Socket): Named => {
  const { workerId, name, title } = workerAt(socket);
  return { workerId, name, title };
};
