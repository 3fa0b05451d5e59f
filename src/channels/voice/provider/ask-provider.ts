import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';
import { VonageCalls } from '../../vonage/vonage-calls.js';
import { HearNews } from './hear-news.js';

/** A few at a time: Vonage answers fifteen questions a second, and commands go before questions. */
const MOST = 5;
/** Two who talk ask for nothing: when one is gone and nobody tells, the other sits in silence. They are asked about more often. */
const IN_ROOM_SECONDS = 5;

interface Silent {
  id: string;
  providerId: string | null;
  host: string | null;
}

/** In their order of silence; each is marked as heard of, so that the next look asks about others. */
const SILENT = `
  update voice_leg l set heard_at = clock_timestamp()
  from (select id from voice_leg where state <> 'ended' and heard_at < clock_timestamp()
      - make_interval(secs => case when stage in ('room', 'calling') then least($1::float8, ${IN_ROOM_SECONDS}) else $1::float8 end)
    order by heard_at limit ${MOST} for update skip locked) silent
  where l.id = silent.id returning l.id, l.provider_id as "providerId", l.host`;

/** Events may never come: a leg that nothing was heard of is asked about, and what Vonage says is taken as an event. */
@Injectable()
export class AskProvider {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly calls: VonageCalls,
    private readonly hearing: HearNews,
  ) {}

  async run(): Promise<void> {
    const silent = await this.db.rows<Silent>(SILENT, [this.config.HUB_LEG_SILENT_SECONDS]);
    for (const { id, providerId, host } of silent) {
      // dialled by a hub that died, or without an answer, and no event ever came: nobody knows of it
      const status = providerId ? await this.calls.statusOf({ providerId, host }) : 'lost';
      if (status)
        await this.hearing.run(
          { kind: 'status', providerId: providerId ?? '', status, conversation: null },
          id,
        );
    }
  }
}
