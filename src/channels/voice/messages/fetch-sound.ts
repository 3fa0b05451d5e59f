import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';
import { Jobs, MANY_AT_ONCE } from '../../../platform/jobs.js';
import { VonageFiles } from '../../vonage/vonage-files.js';

/** The queue of messages whose sound is to be fetched from the provider. */
export const FETCH_SOUND = 'fetch-sound';

/** The sound of a message is brought home, so that it is heard also when the provider is not there, and is ours to delete. */
@Injectable()
export class FetchSound implements OnModuleInit {
  private readonly log = new Logger(FetchSound.name);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly files: VonageFiles,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(FETCH_SOUND, ({ recordingId }) => this.run(String(recordingId)), MANY_AT_ONCE);
  }

  /** @throws Error when it is to be tried again: the job waits longer each time */
  private async run(recordingId: string): Promise<void> {
    const [message] = await this.db.rows<{ url: string; contactId: string; fetches: number }>(
      `update voice_message set fetches = fetches + 1 where recording_id = $1 and sound_state in ('fetching', 'failed')
       returning url, contact_id as "contactId", fetches`,
      [recordingId],
    );
    if (!message) return;
    const fetched = await this.files.fetch(message.url);
    if (fetched.kind === 'sound') return this.keep(recordingId, message.contactId, fetched.bytes);
    const isOver = fetched.kind === 'gone' || message.fetches >= this.config.HUB_SOUND_TRIES;
    if (!isOver) throw new Error('the sound could not be fetched yet');
    this.log.error({ contactId: message.contactId }, 'the sound of a message could not be fetched');
    await this.settle(recordingId, message.contactId, { state: 'failed', bytes: null });
  }

  /** The same again, asked for by somebody who wants to hear it. */
  again(recordingId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [failed] = await tx.rows(
        `update voice_message set sound_state = 'fetching', fetches = 0 where recording_id = $1 and sound_state = 'failed' returning recording_id`,
        [recordingId],
      );
      if (failed) await this.jobs.put(tx, FETCH_SOUND, { recordingId });
    });
  }

  private keep(recordingId: string, contactId: string, bytes: Buffer): Promise<void> {
    return this.settle(recordingId, contactId, { state: 'kept', bytes });
  }

  private settle(
    recordingId: string,
    contactId: string,
    { state, bytes }: { state: 'kept' | 'failed'; bytes: Buffer | null },
  ): Promise<void> {
    return this.db.transaction(async (tx) => {
      await tx.rows(`update voice_message set sound_state = $2, sound = $3 where recording_id = $1`, [
        recordingId,
        state,
        bytes,
      ]);
      tx.announce({ kind: 'call', contactId });
    });
  }
}
