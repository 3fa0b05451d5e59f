import { Injectable, Logger } from '@nestjs/common';
import { advance } from '../../../../libs/voice/index.js';
import { hold } from '../../../contacts/ledger.js';
import { lockDesk } from '../../../contacts/lock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { onceMore } from '../../sms/in/once-more.js';
import type { CallNews } from '../../vonage/voice-webhook.js';
import { isInRoom, type LegRow } from '../legs/leg-row.js';
import { findLeg, liveLegs, lockLeg, saveLeg } from '../legs/legs.js';
import { LegEnded } from './leg-ended.js';

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
    // one that the provider never named is known by our id alone
    const leg = await findLeg(this.db, { id: legId, providerId: news.providerId || null });
    // told before the call itself: it will be told again, or asked about
    if (!leg) return;
    await onceMore(() => this.db.transaction((tx) => this.within(tx, leg, news)));
  }

  private async within(tx: Tx, found: LegRow, news: Exclude<CallNews, { kind: 'error' }>): Promise<void> {
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
