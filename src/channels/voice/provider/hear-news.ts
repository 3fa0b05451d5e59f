import { Injectable, Logger } from '@nestjs/common';
import { advance, NEW_LEG } from '../../../../libs/voice/index.js';
import { hold } from '../../../contacts/ledger.js';
import { lockDesk } from '../../../contacts/lock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { onceMore } from '../../sms/in/once-more.js';
import type { CallNews } from '../../vonage/voice-webhook.js';
import { isInRoom, type LegRow } from '../legs/leg-row.js';
import { findLeg, liveLegs, lockLeg, saveLeg } from '../legs/legs.js';
import { LegEnded } from './leg-ended.js';

type LegNews = Exclude<CallNews, { kind: 'error' }>;

const endOf = (providerId: string): string => `end:${providerId}`;

/**
 * What the provider tells of a leg: late, twice, in another order, or never. Nothing is believed but that it goes on; what an end
 * brings about is brought about once, by whoever sees the end first.
 */
@Injectable()
export class HearNews {
  private readonly log = new Logger(HearNews.name);

  constructor(
    private readonly db: Database,
    private readonly ended: LegEnded,
  ) {}

  /** @param legId by the address that it was told to, for a leg whose provider's name we do not know yet */
  async run(news: CallNews, legId: string | null = null): Promise<void> {
    if (news.kind === 'error') return this.log.error({ reason: news.reason }, 'a document was refused');
    const leg = (await this.find(news, legId)) ?? (await this.toldEarly(news, legId));
    // told before the call itself: it will be told again, or asked about
    if (!leg) return;
    await onceMore(() => this.db.transaction((tx) => this.within(tx, leg, news)));
  }

  /** A call is answered now: put down before that, it is over already, and nobody is to be rung for it. */
  async catchUp(providerId: string): Promise<void> {
    const [early] = await this.db.rows<{ status: string }>(
      `select answer #>> '{}' as status from voice_step where key = $1`,
      [endOf(providerId)],
    );
    if (early) await this.run({ kind: 'status', providerId, status: early.status, conversation: null });
  }

  /**
   * Who hangs up in their first second is told of before our answer is made: that is kept until it is. @returns the leg, when it was
   * answered in this very instant
   */
  private async toldEarly(news: LegNews, legId: string | null): Promise<LegRow | null> {
    const { kind, providerId } = news;
    if (kind !== 'status' || !providerId || advance(NEW_LEG, news.status).state !== 'ended') return null;
    await this.db.rows(`insert into voice_step (key, answer) values ($1, $2) on conflict do nothing`, [
      ...[endOf(providerId), JSON.stringify(news.status)],
    ]);
    return this.find(news, legId);
  }

  /** One that the provider never named is known by our id alone. */
  private find({ providerId }: LegNews, legId: string | null): Promise<LegRow | null> {
    return findLeg(this.db, { id: legId, providerId: providerId || null });
  }

  private async within(tx: Tx, found: LegRow, news: LegNews): Promise<void> {
    await lockDesk(tx);
    await hold(tx, found.contactId);
    const legs = await liveLegs(tx, found.contactId);
    const before = legs.find(({ id }) => id === found.id) ?? (await lockLeg(tx, found.id));
    if (news.kind === 'transfer') {
      if (isThere(before)) await saveLeg(tx, { ...before, conversation: news.conversation });
      return;
    }
    const { state, end, hasAnswered } = advance(
      { state: before.state, end: before.endedBy, hasAnswered: before.hasAnswered },
      news.status,
    );
    const leg = {
      ...before,
      state,
      endedBy: end,
      hasAnswered,
      providerId: before.providerId ?? (news.providerId || null),
    };
    await saveLeg(tx, leg);
    if (state === 'ended' && before.state !== 'ended')
      await this.ended.run(
        tx,
        leg,
        legs.filter(({ id }) => id !== leg.id),
      );
  }
}

/** A browser is in its room before its page is; when it is moved on by command, it passes through a room of its own. */
const isThere = (leg: LegRow): boolean =>
  leg.way === 'browser' ? leg.stage === 'ask' || leg.stage === 'room' : isInRoom(leg);
