import { Injectable } from '@nestjs/common';
import { earsOf, voiceOf, wordsOf, type Ncco, type VoiceLanguage } from '../../../../libs/voice/index.js';
import { hold } from '../../../contacts/ledger.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { Line, type Place } from '../../../routing/line.js';
import type { Controlled, Dialed } from '../../vonage/vonage-calls.js';
import { companyOf, withCompany, workerInRoom } from '../caller/where-now.js';
import { callNow, type CallNow } from '../legs/call-now.js';
import { Documents, isSpokenToInside, languageOf, MOST_MOVES } from '../legs/documents.js';
import { isCaller, type CallerLeg, type LegRow, type Wish } from '../legs/leg-row.js';
import { findLeg, liveLegs, lockLeg, saveLeg } from '../legs/legs.js';
import { HearNews } from './hear-news.js';

/** What is to be done at the provider, taken up by this hub. */
export interface Claimed {
  id: string;
  contactId: string;
  wish: Wish;
}

/** A leg as it is when something is done to it, in the document that counts. */
export interface Prepared {
  leg: LegRow;
  ncco: Ncco;
  language: VoiceLanguage;
}

export const AGAIN_SECONDS = 1;
export const MOST_TRIES = 6;
const LATER_SECONDS = 5;

/** What is read before a command and written after it; the command itself is outside of every transaction. */
@Injectable()
export class Commands {
  constructor(
    private readonly db: Database,
    private readonly documents: Documents,
    private readonly line: Line,
    private readonly hearing: HearNews,
  ) {}

  get music(): string {
    return this.documents.music;
  }

  /** What a leg hears said into the room, besides the others. */
  wordsFor(leg: LegRow, language: VoiceLanguage): string {
    return leg.say.map((said) => wordsOf(said, language)).join(' ');
  }

  async toDial(id: string): Promise<{ leg: LegRow; ncco: Ncco; eventUrl: string }> {
    const leg = (await findLeg(this.db, { id })) as LegRow;
    // the worker's leg must be where the person's is: one room in two regions is two rooms
    const [beside] = await this.db.rows<{ host: string | null }>(
      `select host from voice_leg where contact_id = $1 and state <> 'ended' and host is not null limit 1`,
      [leg.contactId],
    );
    const here = { ...leg, host: beside?.host ?? null };
    const ncco = await this.documents.of(here, await callNow(this.db, leg.contactId));
    return { leg: here, ncco, eventUrl: await this.documents.eventUrl(leg) };
  }

  async dialed(leg: LegRow, dialed: Dialed): Promise<void> {
    if (dialed.kind === 'begun')
      return this.tell(leg, 'started', { providerId: dialed.providerId, host: leg.host });
    if (dialed.kind === 'uncertain') return undefined;
    if (dialed.kind === 'refused' || leg.tries >= MOST_TRIES) return this.tell(leg, 'failed', {});
    await this.db.rows(
      `update voice_leg set wish = 'dial', claimed_until = clock_timestamp() + make_interval(secs => $2) where id = $1 and state = 'wanted'`,
      [leg.id, AGAIN_SECONDS],
    );
  }

  /** The document that counts in this instant; null: there is nothing to do any more. */
  async prepare({ id, contactId, wish }: Claimed): Promise<Prepared | null> {
    const [place] = await this.line.places([contactId]);
    return this.db.transaction(async (tx) => {
      await hold(tx, contactId);
      const legs = await liveLegs(tx, contactId);
      const leg = legs.find((one) => one.id === id);
      if (!leg || leg.wish !== wish) return null;
      const call = await callNow(tx, contactId);
      const isToJoin = wish === 'move' && isCaller(leg) && leg.stage !== 'room' && workerInRoom(call, legs);
      const language = languageOf(leg, call);
      // a hub that dies in the middle of it leaves ears of which nobody knows how they are
      if (wish === 'tune' && earsOf(leg) !== leg.ears) await saveLeg(tx, { ...leg, ears: 'unsure' });
      if (!isToJoin) return { leg, language, ncco: await this.documents.of(leg, call) };
      return this.join(tx, leg, { legs, call, place: place ?? null });
    });
  }

  /** Into the room, where the worker is; by the next step of the line, when it has been moved too often. */
  private async join(
    tx: Tx,
    leg: CallerLeg,
    scene: { legs: LegRow[]; call: CallNow; place: Place | null },
  ): Promise<Prepared | null> {
    const room = workerInRoom(scene.call, scene.legs)?.room ?? null;
    if (room === null || leg.moves >= MOST_MOVES) {
      await saveLeg(tx, { ...leg, wish: null });
      return null;
    }
    const joined = { ...withCompany(leg, [], companyOf(leg, scene.call, scene), room), tick: leg.tick + 1 };
    await saveLeg(tx, joined);
    return {
      leg: joined,
      language: voiceOf(scene.call.language),
      ncco: await this.documents.of(joined, scene.call),
    };
  }

  async done(leg: LegRow, wish: Wish, controlled: Controlled): Promise<void> {
    // out of an empty room there is no other way, nor for what happens in one; into one, the next step of the line leads too
    const isGivenUp = wish === 'move' && leg.stage === 'room' && leg.tries >= MOST_TRIES;
    const isOver = controlled === 'done' || controlled === 'gone' || isGivenUp;
    await this.db.transaction(async (tx) => {
      const now = await lockLeg(tx, leg.id);
      if (now.wish !== wish) return;
      if (now.tick !== leg.tick && wish !== 'tune') return;
      if (!isOver || now.tick !== leg.tick) return this.again(tx, leg, isOver);
      await saveLeg(tx, { ...now, wish: null, ...after(now, wish, leg), tries: 0 });
    });
    // whoever knows of it there is asked, by the next look
    if (controlled === 'gone')
      await this.db.rows(`update voice_leg set heard_at = '-infinity' where id = $1`, [leg.id]);
  }

  /** Not done yet, or more was written while it was done: then what was heard already is not said again. */
  private async again(tx: Tx, leg: LegRow, isHeard: boolean): Promise<void> {
    const seconds = isHeard ? 0 : leg.tries < MOST_TRIES ? AGAIN_SECONDS : LATER_SECONDS;
    await tx.rows(
      `update voice_leg set claimed_until = clock_timestamp() + make_interval(secs => $2),
         say = case when $3 then jsonb_path_query_array(say, ('$[' || $4 || ' to last]')::jsonpath) else say end,
         keys = case when $3 then substr(keys, $5 + 1) else keys end
       where id = $1`,
      [leg.id, seconds, isHeard, leg.say.length, leg.keys.length],
    );
    if (isHeard) tx.announce({ kind: 'call', contactId: leg.contactId });
  }

  private async tell(
    leg: LegRow,
    status: string,
    { providerId, host }: { providerId?: string; host?: string | null },
  ): Promise<void> {
    if (providerId)
      await this.db.rows(
        `update voice_leg set provider_id = coalesce(provider_id, $2), host = $3, tries = 0 where id = $1`,
        [leg.id, providerId, host ?? null],
      );
    await this.hearing.run(
      { kind: 'status', providerId: providerId ?? '', status, conversation: null },
      leg.id,
    );
  }
}

type Left = Partial<Pick<LegRow, 'moves' | 'ears' | 'say' | 'keys' | 'wish'>>;

/** What is no longer to be done, and what is left to do. @param done the leg as it was when the command was made */
function after(now: LegRow, wish: Wish, done: LegRow): Left {
  if (wish === 'move') return afterMove(now, done);
  return wish === 'tune' ? { ears: earsOf(now), say: [], keys: '' } : {};
}

/**
 * In another document nobody hears music of the last one; who listens only is let in unheard. What they were to hear in the room and was
 * written while they were on their way is heard now.
 */
function afterMove(now: LegRow, done: LegRow): Left {
  const ears = now.leadWay === 'listen' && now.stage === 'room' ? 'muted' : 'open';
  const moved: Left = { moves: now.moves + 1, ears };
  if (now.stage !== 'room') return moved;
  const say = now.say.slice(isSpokenToInside(done) ? 0 : done.say.length);
  const isOwed = say.length > 0 || now.keys !== '' || earsOf(now) !== ears;
  return isOwed ? { ...moved, say, wish: 'tune' } : moved;
}
