import type { WebSocket } from 'ws';
import { EAR_CLOSED, EarSaid, type EarTold } from '../../../../libs/protocol/index.js';
import { Ahead, FRAME_BYTES } from '../../../../libs/voice/index.js';
import type { Away } from './ear-acts.js';
import type { PageMark } from './ear-marks.js';
import { HoldMusic } from './hold-music.js';
import { Unheard } from './unheard.js';
import { Outlet } from './outlet.js';

/** So much of the worker's voice may lie unplayed at Vonage: more would be heard late until the end of the call. */
const MOST_AHEAD = 8;
const USUALLY_AHEAD = 3;
/** So long without the page, and the person hears music: a blink is not worth a word. */
const BLINK_MS = 700;
/** A page that is asked and does not answer is not there, whatever its socket says. */
const ASK_MS = 1000;
const MOST_UNANSWERED = 3;

interface End {
  socket: WebSocket;
  outlet: Outlet;
}
interface Page extends End {
  mark: PageMark;
  unanswered: number;
}

/** What is to be done about it elsewhere. None of it may throw. */
export interface EarCare {
  /** Both are there. */
  met: () => void;
  /** The page has been gone for longer than a blink. Who could not be told yet is told by the next look. */
  away: () => Promise<Away>;
  /** They have shut their mouth for longer than a cough, and have it shut still. */
  unheard: () => void;
  /** It has not come, or has not come back. */
  broken: () => void;
  /** The call has gone: nothing is left to do. */
  over: () => void;
}

/** One leg of a call, between Vonage's socket and the worker's page. Frames pass through; nothing is kept of them. */
export class EarLine {
  private call: End | null = null;
  private page: Page | null = null;
  private muted = false;
  private wait: NodeJS.Timeout | null = null;
  private blink: NodeJS.Timeout | null = null;
  private pulse: NodeJS.Timeout | null = null;
  private readonly music = new HoldMusic((frame) => this.call?.outlet.send(frame));

  private readonly unheard: Unheard;

  /** @param wordsMs who hears nobody is spoken to so often */
  constructor(
    private readonly care: EarCare,
    private readonly patienceMs: number,
    wordsMs: number,
  ) {
    this.unheard = new Unheard(() => this.care.unheard(), wordsMs);
  }

  get hasCall(): boolean {
    return this.call !== null;
  }
  /** Whose page has it. */
  get owner(): PageMark | null {
    return this.page?.mark ?? null;
  }
  /** Frames that were too late for either side. */
  get lost(): number {
    return (this.call?.outlet.lost ?? 0) + (this.page?.outlet.lost ?? 0);
  }

  /** Vonage has come. */
  connect(socket: WebSocket): void {
    this.call = { socket, outlet: new Outlet(socket, new Ahead(MOST_AHEAD, USUALLY_AHEAD)) };
    socket.on('message', (data: Buffer, isBinary) => {
      if (isBinary && data.length === FRAME_BYTES) this.page?.outlet.send(data);
    });
    socket.on('close', () => this.hangUp());
    socket.on('error', () => socket.terminate());
    this.tell();
    if (this.page) this.care.met();
    else this.await();
  }

  /** The worker's page has come, or come back, or another of theirs has taken it over. */
  attach(socket: WebSocket, mark: PageMark): void {
    this.detach(EAR_CLOSED.elsewhere);
    const page: Page = { socket, mark, outlet: new Outlet(socket, null), unanswered: 0 };
    this.page = page;
    socket.on('message', (data: Buffer, isBinary) => this.hear(page, data, isBinary));
    socket.on('pong', () => (page.unanswered = 0));
    socket.on('close', () => this.page === page && this.lose());
    socket.on('error', () => socket.terminate());
    this.pulse = setInterval(() => this.ask(page), ASK_MS);
    this.stopWaiting();
    this.unheard.set(this.muted);
    this.tell();
    if (this.call) this.care.met();
  }

  /** This hub goes, and does not wait for anybody's goodbye. */
  end(): void {
    const sockets = [this.call?.socket, this.page?.socket];
    this.close();
    sockets.forEach((socket) => socket?.terminate());
  }

  /** The call is over, from either side. */
  close(): void {
    this.stopWaiting();
    this.detach(EAR_CLOSED.over);
    this.call?.outlet.close();
    this.call?.socket.close();
    this.call = null;
  }

  /** The session of whoever has it is over. */
  dismiss(sessionId: string): void {
    if (this.page?.mark.sessionId === sessionId) this.page.socket.close(EAR_CLOSED.over);
  }

  private hear(page: Page, data: Buffer, isBinary: boolean): void {
    if (page !== this.page) return;
    if (!isBinary) return this.obey(data);
    if (data.length === FRAME_BYTES && !this.muted) this.call?.outlet.send(data);
  }

  private obey(data: Buffer): void {
    const said = EarSaid.safeParse(read(data)).data;
    if (!said) return;
    if (said.muted !== this.muted) this.unheard.set(said.muted);
    this.muted = said.muted;
    this.tell();
  }

  private tell(): void {
    const told: EarTold = { muted: this.muted, connected: this.call !== null };
    this.page?.socket.send(JSON.stringify(told));
  }

  private ask(page: Page): void {
    page.unanswered += 1;
    if (page.unanswered > MOST_UNANSWERED) page.socket.terminate();
    else page.socket.ping();
  }

  private lose(): void {
    this.detach();
    if (this.call) this.await();
  }

  private await(): void {
    this.stopWaiting();
    this.blink = setTimeout(() => this.keepCompany(), BLINK_MS);
    this.wait = setTimeout(() => this.care.broken(), this.patienceMs);
  }

  /** Words when the line is free for them, music at once; neither into a talk that goes on without them. */
  private keepCompany(): void {
    this.music.start();
    const blink = this.blink;
    void this.care.away().then((away) => {
      if (this.blink !== blink) return;
      if (away === 'nobody-waits') this.music.stop();
      if (away === 'not-yet') this.blink = setTimeout(() => this.keepCompany(), BLINK_MS);
    });
  }

  private stopWaiting(): void {
    if (this.wait) clearTimeout(this.wait);
    if (this.blink) clearTimeout(this.blink);
    this.blink = null;
    this.music.stop();
  }

  private hangUp(): void {
    this.call?.outlet.close();
    this.call = null;
    this.close();
    this.care.over();
  }

  private detach(code: number = EAR_CLOSED.silent): void {
    const page = this.page;
    this.page = null;
    this.unheard.set(false);
    if (this.pulse) clearInterval(this.pulse);
    page?.outlet.close();
    page?.socket.close(code);
  }
}

function read(data: Buffer): unknown {
  try {
    return JSON.parse(data.toString());
  } catch (failure) {
    if (failure instanceof SyntaxError) return null;
    throw failure;
  }
}
