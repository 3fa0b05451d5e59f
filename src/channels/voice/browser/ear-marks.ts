import { Inject, Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { CONFIG, type Config } from '../../../platform/config.js';
import { wallMs } from '../../../platform/clock.js';
import { HubMark } from '../../../platform/hub-mark.js';

/** Long enough to open a socket, too short to be of use to who finds it somewhere. */
const PAGE_MARK_MS = 30_000;
const SHAPE = /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.([0-9a-f-]{36})\.(\d{13})\.([\w-]{43})$/;

/** Whose page it is that may hear one leg. */
export interface PageMark {
  workerId: string;
  sessionId: string;
  pageId: string;
}

/** What both ends of a worker's leg show at the door: it is for that leg alone, and for that worker. */
@Injectable()
export class EarMarks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly marks: HubMark,
  ) {}

  /** Where the call itself comes to, and the words that it says in `Authorization`. */
  async lineOf(legId: string): Promise<{ uri: string; secret: string }> {
    const uri = `${this.config.publicUrl.replace(/^http/, 'ws')}/voice/ear/${legId}`;
    return { uri, secret: `Ear ${await this.mark(`ear line ${legId}`)}` };
  }

  async isLine(legId: string, said: string): Promise<boolean> {
    return same(said, (await this.lineOf(legId)).secret);
  }

  async forPage(legId: string, { workerId, sessionId, pageId }: PageMark): Promise<string> {
    const what = `${workerId}.${sessionId}.${pageId}.${wallMs() + PAGE_MARK_MS}`;
    return `${what}.${await this.mark(`ear page ${legId} ${what}`)}`;
  }

  /** Null: no mark of ours, one for another leg, or one of a while ago. */
  async openPage(legId: string, said: string): Promise<PageMark | null> {
    const [, workerId, sessionId, pageId, until, mark] = SHAPE.exec(said) ?? [];
    if (!workerId || !sessionId || !pageId || !until || !mark) return null;
    const what = `${workerId}.${sessionId}.${pageId}.${until}`;
    const isOurs = same(mark, await this.mark(`ear page ${legId} ${what}`));
    return isOurs && Number(until) > wallMs() ? { workerId, sessionId, pageId } : null;
  }

  private async mark(what: string): Promise<string> {
    return (await this.marks.of(what)).toString('base64url');
  }
}

function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
