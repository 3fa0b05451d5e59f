import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { WebSocket } from 'ws';
import { CONFIG, type Config } from '../../../platform/config.js';
import { News } from '../../../platform/news/news.js';
import { EarActs, type Away } from './ear-acts.js';
import { EarLine } from './ear-line.js';
import type { PageMark } from './ear-marks.js';

/** The legs whose sound passes through this hub. */
@Injectable()
export class EarLines implements BeforeApplicationShutdown {
  private readonly log = new Logger(EarLines.name);
  private readonly lines = new Map<string, EarLine>();
  private readonly unsubscribe: () => void;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly acts: EarActs,
    news: News,
  ) {
    // who has been signed out hears no more
    this.unsubscribe = news.on('session', ({ sessionId }) => {
      for (const line of this.lines.values()) line.dismiss(sessionId);
    });
  }

  /** Before the server waits for its connections to end. */
  beforeApplicationShutdown(): void {
    this.unsubscribe();
    for (const line of this.lines.values()) line.end();
    this.lines.clear();
  }

  /** @returns false when the call is there already: it comes once */
  connect(legId: string, socket: WebSocket): boolean {
    const line = this.lineOf(legId);
    if (line.hasCall) return false;
    line.connect(socket);
    return true;
  }

  attach(legId: string, socket: WebSocket, mark: PageMark): void {
    this.lineOf(legId).attach(socket, mark);
    socket.once('close', () => this.forget(legId));
  }

  /** Whether a page other than this one has it. */
  isElsewhere(legId: string, pageId: string): boolean {
    const owner = this.lines.get(legId)?.owner;
    return owner != null && owner.pageId !== pageId;
  }

  private lineOf(legId: string): EarLine {
    const known = this.lines.get(legId);
    if (known) return known;
    const line = new EarLine(
      {
        met: () => this.quietly(this.acts.met(legId)),
        away: () => this.acts.away(legId).catch((failure: Error) => this.notYet(failure)),
        unheard: () => this.quietly(this.acts.unheard(legId)),
        broken: () => this.quietly(this.acts.broken(legId)),
        over: () => this.forget(legId),
      },
      this.config.HUB_EAR_SECONDS * 1000,
      this.config.HUB_HELD_WORDS_SECONDS * 1000,
    );
    this.lines.set(legId, line);
    return line;
  }

  private forget(legId: string): void {
    const line = this.lines.get(legId);
    if (!line || line.hasCall || line.owner) return;
    if (line.lost > 0)
      this.log.warn({ legId, frames: line.lost }, 'sound of a call came too late and was left out');
    this.lines.delete(legId);
  }

  /** What fails here is seen by the next look at the calls: the leg is asked about, and its end is told. */
  private quietly(work: Promise<void>): void {
    work.catch((failure: Error) => this.fail(failure));
  }

  private notYet(failure: Error): Away {
    this.fail(failure);
    return 'not-yet';
  }

  private fail({ name, code }: Error & { code?: string }): void {
    this.log.error({ name, code }, 'an ear was not taken care of');
  }
}
