import { Controller, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { z } from 'zod';
import { Done } from '../../../../libs/protocol/index.js';
import { Audit } from '../../../audit/audit.js';
import { Readers } from '../../../contacts/readers.js';
import { Allow } from '../../../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../../../platform/access/signed-worker.js';
import { Database } from '../../../platform/database/database.js';
import { Refused } from '../../../platform/refused.js';
import { FetchSound } from './fetch-sound.js';

const Id = z.uuid();
const RecordingId = z.string().regex(/^[\w-]{1,64}$/);

const WORDS: Record<string, string> = {
  fetching: 'Meddelandet hämtas ännu. Försök om en stund.',
  failed: 'Ljudet kunde inte hämtas. Meddelandet finns: ring upp personen och fråga.',
  deleted: 'Ljudet är raderat: kontakten avslutades för länge sedan.',
};

/** What persons have said in their own words. Every listening is recorded before the first tone leaves. */
@Controller('api/contacts/:id/voice-messages')
export class VoiceMessagesController {
  constructor(
    private readonly db: Database,
    private readonly readers: Readers,
    private readonly audit: Audit,
    private readonly fetching: FetchSound,
  ) {}

  @Get(':recordingId')
  @Allow('contact.read')
  @Header('cache-control', 'no-store')
  @ApiProduces('audio/wav')
  @ApiOkResponse({ description: 'the sound', schema: { type: 'string', format: 'binary' } })
  async sound(
    @Param('id', { schema: Id }) contactId: string,
    @Param('recordingId', { schema: RecordingId }) recordingId: string,
    @SignedIn() worker: SignedWorker,
  ): Promise<StreamableFile> {
    await this.readers.check(contactId, worker);
    const [message] = await this.db.rows<{ state: string; sound: Buffer | null }>(
      `select sound_state as state, sound from voice_message where contact_id = $1 and recording_id = $2`,
      [contactId, recordingId],
    );
    if (!message) throw new Refused('unknown-message', 'Det meddelandet finns inte.', 404);
    if (!message.sound) throw new Refused(`sound-${message.state}`, WORDS[message.state] ?? '');
    await this.audit.recordRead({ workerId: worker.workerId, action: 'message.heard', contactId });
    return new StreamableFile(message.sound, { type: 'audio/wav', length: message.sound.length });
  }

  /** Tries to fetch it from the provider once more. */
  @Post(':recordingId/fetch')
  @HttpCode(200)
  @Allow('contact.read')
  @ApiOkResponse({ standardSchema: Done })
  async again(
    @Param('id', { schema: Id }) contactId: string,
    @Param('recordingId', { schema: RecordingId }) recordingId: string,
    @SignedIn() worker: SignedWorker,
  ): Promise<Done> {
    await this.readers.check(contactId, worker);
    const [mine] = await this.db.rows(
      `select from voice_message where contact_id = $1 and recording_id = $2`,
      [contactId, recordingId],
    );
    if (!mine) throw new Refused('unknown-message', 'Det meddelandet finns inte.', 404);
    await this.fetching.again(recordingId);
    return { ok: true };
  }
}
