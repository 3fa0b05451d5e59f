import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/database/database.js';
import { Jobs } from '../../../platform/jobs.js';
import { VonageCalls } from '../../vonage/vonage-calls.js';
import { isCaller, isOnLine } from '../legs/leg-row.js';
import { liveLegs, saveLeg } from '../legs/legs.js';
import { endTry } from './end-try.js';

/** The queue of telephones that ring for nothing, since their owner is on the line already. */
const PUT_DOWN = 'put-down-call';

/** A call that may have begun is told of within so many seconds, or never was. */
const TOLD_SECONDS = 60;

/** Whoever calls us while we call them is met: our call to them is over in the books at once, and at the provider soon after. */
@Injectable()
export class MetInstead implements OnModuleInit {
  private readonly log = new Logger(MetInstead.name);

  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly calls: VonageCalls,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(PUT_DOWN, ({ legId }) => this.putDown(String(legId)));
  }

  /** The contact is locked. No try in vain: nothing is counted against them, and whoever called them goes on waiting in the room. */
  async run(tx: Tx, contactId: string): Promise<void> {
    const ours = (await liveLegs(tx, contactId)).find(
      (leg) => isCaller(leg) && leg.outgoing && !isOnLine(leg),
    );
    if (!ours) return;
    await saveLeg(tx, { ...ours, state: 'ended', endedBy: 'cancelled' });
    await endTry(tx, ours.id, 'cancelled');
    await this.jobs.put(tx, PUT_DOWN, { legId: ours.id });
  }

  /** @throws Error when it is to be tried again: the job waits longer each time */
  private async putDown(legId: string): Promise<void> {
    const [leg] = await this.db.rows<{ providerId: string | null; host: string | null; isFresh: boolean }>(
      `select provider_id as "providerId", host, tries > 0 and ended_at > clock_timestamp() - make_interval(secs => ${TOLD_SECONDS}) as "isFresh"
       from voice_leg where id = $1`,
      [legId],
    );
    if (!leg || (leg.providerId === null && !leg.isFresh)) return;
    if (leg.providerId === null) throw new Error('nobody has told yet whether it rings');
    const done = await this.calls.hangUp({ providerId: leg.providerId, host: leg.host });
    if (done === 'done' || done === 'gone') return;
    this.log.warn({ legId, done }, 'a telephone that rings for nothing could not be silenced yet');
    throw new Error(`not silenced: ${done}`);
  }
}
