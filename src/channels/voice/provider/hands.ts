import { Injectable } from '@nestjs/common';
import { earsOf, take, VOICES, type Ncco, type VoiceLanguage } from '../../../../libs/voice/index.js';
import { Database } from '../../../platform/database/database.js';
import { VonageCalls, type Controlled, type Named } from '../../vonage/vonage-calls.js';
import type { LegRow, Wish } from '../legs/leg-row.js';
import { Commands, type Claimed, type Prepared } from './commands.js';
import { Ringing } from './ringing.js';

/** How long one hub may be at it before another takes it up. */
const CLAIM_SECONDS = 20;

/**
 * The most urgent first, whoever waits to be called; a telephone that rings for nothing is silenced before others ring. From a claim
 * to dial on it may ring: whoever comes after us, if we die now, asks and does not dial. That is written here too, since a row
 * that is written twice in a transaction has its contact looked up, and whoever holds the contact may be waiting for this leg.
 */
const CLAIM = `
  update voice_leg l set claimed_until = clock_timestamp() + make_interval(secs => ${CLAIM_SECONDS}), tries = l.tries + 1,
    wish = case when $1 then null else l.wish end, heard_at = case when $1 then clock_timestamp() else l.heard_at end
  where l.id = (
    select w.id from voice_leg w join contact c on c.id = w.contact_id
    where w.wish is not null and w.state <> 'ended' and coalesce(w.claimed_until < clock_timestamp(), true)
      and (w.wish = 'dial') = $1 and (w.provider_id is not null or $1)
    order by (w.wish = 'hang-up') desc, c.rank, w.made_at limit 1 for update of w skip locked)
  returning l.id, l.contact_id as "contactId", l.wish`;

/**
 * Does at the provider what is written that should be done there: durable, at least once, by one hub at a time. A call is never
 * begun twice: what may have begun is left for its events to tell.
 */
@Injectable()
export class Hands {
  constructor(
    private readonly db: Database,
    private readonly calls: VonageCalls,
    private readonly ringing: Ringing,
    private readonly work: Commands,
  ) {}

  /** @returns in how many ms there is something to be done again; null: nothing that is known of */
  async run(): Promise<number | null> {
    for (;;) {
      const [claimed] = await this.db.rows<Claimed>(CLAIM, [false]);
      if (!claimed) break;
      await this.control(claimed);
    }
    for (;;) {
      const paced = await this.next();
      if (typeof paced !== 'object') return paced === 'none' ? null : paced;
      await this.dial(paced);
    }
  }

  /** Takes its place in the pace of new calls and the most urgent call in one: a place that is not used is given back. */
  private next(): Promise<Claimed | number | 'none'> {
    return this.db.transaction(async (tx) => {
      const [pace] = await tx.rows<{ tokens: number; at: number; now: number }>(
        `select tokens, at, extract(epoch from clock_timestamp())::float8 * 1000 as now from voice_pace for update`,
      );
      const { tokens, at, now } = pace as { tokens: number; at: number; now: number };
      const taken = take({ tokens, at }, now);
      const [due] = await tx.rows(`select from voice_leg where wish = 'dial' and state = 'wanted' limit 1`);
      if (!due) return 'none';
      if (!taken.taken) return taken.waitMs;
      const [claimed] = await tx.rows<Claimed>(CLAIM, [true]);
      if (!claimed) return 'none';
      await tx.rows(`update voice_pace set tokens = $1, at = $2`, [taken.bucket.tokens, taken.bucket.at]);
      return claimed;
    });
  }

  private async dial({ id }: Claimed): Promise<void> {
    const { leg, ncco, eventUrl } = await this.work.toDial(id);
    await this.work.dialed(leg, await this.ringing.dial(leg, ncco, eventUrl));
  }

  private async control(claimed: Claimed): Promise<void> {
    const prepared = await this.work.prepare(claimed);
    if (!prepared) return;
    const controlled = await this.command(claimed.wish, prepared);
    await this.work.done(prepared.leg, claimed.wish, controlled);
  }

  private async command(wish: Wish, { leg, ncco, language }: Prepared): Promise<Controlled> {
    const named = { providerId: leg.providerId ?? '', host: leg.host };
    if (wish === 'hang-up') return this.calls.hangUp(named);
    if (wish === 'tune') return this.tune(named, leg, language);
    return this.move(named, leg, ncco);
  }

  /**
   * Who hears nobody would hear nobody in the next room either. A mouth that was shut is opened after the move: before it, all would
   * hear what is meant for one.
   */
  private async move(named: Named, { ears: from, leadWay }: LegRow, ncco: Ncco): Promise<Controlled> {
    const opened = { from, to: 'open' as const, music: this.work.music };
    if (from === 'held' || from === 'unsure') await this.calls.ears(named, opened);
    const moved = await this.calls.move(named, ncco);
    const isToBeHeard = from === 'muted' && leadWay !== 'listen';
    return moved === 'done' && isToBeHeard ? this.calls.ears(named, opened) : moved;
  }

  /** Ears first: whoever is to hear company hears music before they hear why. */
  private async tune(named: Named, leg: LegRow, language: VoiceLanguage): Promise<Controlled> {
    const to = earsOf(leg);
    const heard = await this.calls.ears(named, { from: leg.ears, to, music: this.work.music });
    if (heard !== 'done') return heard;
    const said = leg.say.length > 0 ? await this.speak(named, leg, language) : 'done';
    return said === 'done' && leg.keys !== '' ? this.calls.sound(named, leg.keys) : said;
  }

  private speak(named: Named, leg: LegRow, language: VoiceLanguage): Promise<Controlled> {
    return this.calls.speak(named, this.work.wordsFor(leg, language), VOICES[language]);
  }
}
