import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';
import { VonageCalls } from '../../vonage/vonage-calls.js';
import { IS_ASKED } from '../legs/leg-row.js';
import { HearNews } from './hear-news.js';

/** A few at a time, and a hub that looks again and again does not ask each time: Vonage answers fifteen a second, and commands go before questions. */
const MOST = 5;
const BETWEEN_MS = 500;
/**
 * Two who talk ask for nothing: when one is gone and nobody tells, the other sits in silence. They are asked about more often: with the
 * second until the next look, and what it takes to say so, it is less than five.
 */
const IN_ROOM_SECONDS = 3;
/** Whom nobody knows of is asked about once more after so long, before they are taken to be gone. */
const MISSING_SECONDS = 3;
/** Who was taken to be gone and was not is asked about again only when not even a step of theirs has come for so long; in a room none comes. */
const DOUBTED_SECONDS = 120;
/** A call without a region is looked for while it is so young. */
const YOUNG_SECONDS = 10;

interface Silent {
  id: string;
  providerId: string | null;
  host: string | null;
  wasMissing: boolean | null;
}

interface Stuck extends Silent {
  isLong: boolean;
}

/**
 * In their order of silence; each is marked as heard of, so that the next look asks about others. Of one that waits for its turn to be
 * dialled, or for its worker's yes, there is nothing to be heard yet.
 */
const SILENT = `
  update voice_leg l set heard_at = clock_timestamp()
  from (select l.id from voice_leg l where state <> 'ended' and not (doubted and stage = 'room') and wish is distinct from 'dial' and not ${IS_ASKED}
      and heard_at < clock_timestamp()
      - make_interval(secs => case when doubted then ${DOUBTED_SECONDS} when missing_since is not null then least($1::float8, ${MISSING_SECONDS})
          when stage in ('room', 'calling') then least($1::float8, ${IN_ROOM_SECONDS}) else $1::float8 end)
    order by heard_at limit ${MOST} for update skip locked) silent
  where l.id = silent.id returning l.id, l.provider_id as "providerId", l.host,
    l.missing_since < clock_timestamp() - make_interval(secs => least($1::float8, ${MISSING_SECONDS}) * 0.9) as "wasMissing"`;

/** Somebody called, and no region that we believe was named. */
const UNPLACED = `
  select id, provider_id as "providerId", host from voice_leg
  where state <> 'ended' and not outgoing and host is null and provider_id is not null
    and made_at > clock_timestamp() - make_interval(secs => ${YOUNG_SECONDS}) order by made_at limit ${MOST}`;

/** Vonage ends a ringing itself; so long after it should have, we do. */
const RING_SLACK_SECONDS = 8;

/** Begun, and since then for longer than it may ring nobody has told anything else, whatever the provider says of it; or asked for so long. */
const STUCK = `
  select id, provider_id as "providerId", host, changed_at < clock_timestamp() - make_interval(secs => $1 + ${RING_SLACK_SECONDS}) as "isLong"
  from voice_leg l
  where outgoing and (state in ('started', 'ringing') or ${IS_ASKED}) and changed_at < clock_timestamp() - make_interval(secs => $1) order by changed_at limit ${MOST}`;

/** Events may never come: a leg that nothing was heard of is asked about, and what Vonage says is taken as an event. */
@Injectable()
export class AskProvider {
  private nextAt = -Infinity;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly calls: VonageCalls,
    private readonly hearing: HearNews,
  ) {}

  /** @returns in how many ms it asks again; null: it has asked about all that were silent */
  async run(): Promise<number | null> {
    const waitMs = await this.askAboutSilent();
    const longest = this.config.HUB_RING_SECONDS + RING_SLACK_SECONDS;
    for (const leg of await this.db.rows<Stuck>(STUCK, [longest])) await this.giveUp(leg);
    return waitMs;
  }

  /** Before anybody is called in beside them: one room in two regions is two rooms. */
  async place(): Promise<void> {
    if (!this.calls.hasRegions) return;
    for (const { id, providerId, host } of await this.db.rows<Silent>(UNPLACED)) {
      const there = await this.calls.statusOf({ providerId: providerId ?? '', host });
      if (there && there.status !== 'lost') await this.isAt(id, there.host);
    }
  }

  private async askAboutSilent(): Promise<number | null> {
    const waitMs = this.nextAt - performance.now();
    if (waitMs > 0) return waitMs;
    const silent = await this.db.rows<Silent>(SILENT, [this.config.HUB_LEG_SILENT_SECONDS]);
    if (silent.length > 0) this.nextAt = performance.now() + BETWEEN_MS;
    for (const leg of silent) await this.ask(leg);
    return silent.length < MOST ? null : BETWEEN_MS;
  }

  private async ask({ id, providerId, host, wasMissing }: Silent): Promise<void> {
    // dialled by a hub that died, or without an answer, and no event ever came: nobody knows of it
    const there = providerId ? await this.calls.statusOf({ providerId, host }) : { status: 'lost', host };
    if (!there) return;
    const { status } = there;
    if (status !== 'lost') await this.isAt(id, there.host);
    else if (providerId && !wasMissing) return this.isMissing(id);
    await this.hearing.run({ kind: 'status', providerId: providerId ?? '', status, conversation: null }, id);
  }

  /** A worker who is never rung would keep a person waiting for them. The telephone is silenced first, as long as that can be tried. */
  private async giveUp({ id, providerId, host, isLong }: Stuck): Promise<void> {
    const controlled = providerId ? await this.calls.hangUp({ providerId, host }) : 'gone';
    if (controlled !== 'done' && controlled !== 'gone' && !isLong) return;
    const timeout = { providerId: providerId ?? '', status: 'timeout', conversation: null };
    await this.hearing.run({ kind: 'status', ...timeout }, id);
  }

  private async isAt(id: string, host: string | null): Promise<void> {
    await this.db.rows(
      `update voice_leg set host = $2, missing_since = null where id = $1 and (missing_since is not null or host is distinct from $2)`,
      [id, host],
    );
  }

  private async isMissing(id: string): Promise<void> {
    await this.db.rows(
      `update voice_leg set missing_since = coalesce(missing_since, clock_timestamp()) where id = $1`,
      [id],
    );
  }
}
