import type { EarSaid, EarTold } from '../../../../../libs/protocol/ear.js';
import { FRAME_BYTES } from './pcm.js';

/** What the hub closes it with; see libs/protocol/ear.ts. */
const ELSEWHERE = 4001;
const OVER = 4002;
/** Unsent sound is never more than 200 ms; what is older than that is not worth sending. */
const MOST_UNSENT = 10 * FRAME_BYTES;
const MOST_LATE = 10;
const FIRST_AGAIN_MS = 200;
const LAST_AGAIN_MS = 2000;

export type Link = 'connecting' | 'open' | 'cut' | 'elsewhere' | 'over';

export interface EarPeer {
  /** Asks the hub to be let in; null when it says no, or nothing. `elsewhere`: another window has it. */
  mark: (take: boolean) => Promise<{ mark: string } | 'elsewhere' | null>;
  frame: (frame: ArrayBuffer) => void;
  told: (told: EarTold) => void;
  link: (link: Link) => void;
}

/** The sound of one leg, to the hub and back. Cut off, it comes back by itself for as long as the leg is there. */
export class EarSocket {
  private socket: WebSocket | null = null;
  private late: ArrayBuffer[] = [];
  private tries = 0;
  private timer = 0;
  private closed = false;

  constructor(
    readonly legId: string,
    private readonly peer: EarPeer,
  ) {}

  /** @param take although another window has it */
  async open(take = false): Promise<void> {
    this.peer.link('connecting');
    const letIn = await this.peer.mark(take);
    if (this.closed) return;
    if (letIn === 'elsewhere') return this.peer.link('elsewhere');
    if (letIn === null) return this.again();
    const address = new URL(`/voice/ear/${this.legId}`, location.href.replace(/^http/, 'ws'));
    const socket = new WebSocket(address, ['stafett-ear', letIn.mark]);
    socket.binaryType = 'arraybuffer';
    this.socket = socket;
    socket.onopen = () => {
      this.tries = 0;
      this.peer.link('open');
    };
    socket.onmessage = ({ data }: MessageEvent<ArrayBuffer | string>) =>
      typeof data === 'string' ? this.peer.told(JSON.parse(data) as EarTold) : this.peer.frame(data);
    socket.onclose = ({ code }) => this.lost(socket, code);
  }

  send(frame: ArrayBuffer): void {
    if (this.socket?.readyState !== WebSocket.OPEN) return;
    this.late.push(frame);
    if (this.late.length > MOST_LATE) this.late.shift();
    while (this.late.length > 0 && this.socket.bufferedAmount < MOST_UNSENT)
      this.socket.send(this.late.shift() as ArrayBuffer);
  }

  say(said: EarSaid): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(said));
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    this.socket?.close();
  }

  private lost(socket: WebSocket, code: number): void {
    if (this.closed || socket !== this.socket) return;
    this.socket = null;
    this.late = [];
    if (code === ELSEWHERE) return this.peer.link('elsewhere');
    if (code === OVER) return this.peer.link('over');
    this.again();
  }

  private again(): void {
    this.peer.link('cut');
    const ms = Math.min(FIRST_AGAIN_MS * 2 ** this.tries, LAST_AGAIN_MS);
    this.tries += 1;
    this.timer = window.setTimeout(() => void this.open(), ms);
  }
}
