import { nextToSend, type Outgoing } from './conversation.js';
import { Door, type Ground } from './door.js';

const PROBE_MS = 5_000;
const AGAIN_MS = 3_000;
/** The hub says: later. It concerns no particular words, so they wait and are sent again. */
const LATER = ['try-again', 'slow-down', 'no-contact'];

/** Carries words between the page and the hub: in order, one at a time, each until it is acknowledged. */
export class Courier {
  private readonly door: Door;
  private isJoined = false;
  private carrying = false;
  private again = 0;

  constructor(
    private readonly ground: Ground,
    /** Told true when everything up to now has been heard. */
    private readonly onJoined: (yes: boolean) => void,
  ) {
    this.door = new Door(ground);
  }

  private setJoined(yes: boolean): void {
    this.isJoined = yes;
    this.onJoined(yes);
  }

  /** The line is up: get in, hear what was missed, send what waits. Whatever the hub said no to is tried again. */
  async join(): Promise<void> {
    const round = ++this.door.round;
    this.setJoined(false);
    const entered = await this.door.enter();
    if (round !== this.door.round) return;
    if (!entered) return this.tryLater();
    this.ground.tell(null);
    this.setJoined(true);
    await this.carry();
  }

  private tryLater(): void {
    const { round } = this.door;
    clearTimeout(this.again);
    this.again = window.setTimeout(() => round === this.door.round && void this.join(), AGAIN_MS);
  }

  lost(): void {
    this.door.round++;
    this.setJoined(false);
  }

  /** Something is missing, or the page wakes and does not know whether the line is alive. */
  async check(): Promise<void> {
    if (!this.isJoined) return;
    const heard = await this.door.catchUp(PROBE_MS);
    if (heard === 'heard' && this.isJoined) this.setJoined(true);
  }

  async carry(): Promise<void> {
    if (this.carrying || !this.isJoined) return;
    this.carrying = true;
    try {
      let item = nextToSend(this.ground.talk());
      while (item && this.isJoined && (await this.deliver(item))) item = nextToSend(this.ground.talk());
    } finally {
      this.carrying = false;
    }
  }

  /** True when it may go on with the next. */
  private async deliver(item: Outgoing): Promise<boolean> {
    const { id } = item;
    const answer =
      item.kind === 'message'
        ? await this.door.ask('message:send', { id, text: item.text })
        : await this.door.ask('triage:answer', { id, question: item.question, option: item.option });
    if (!answer) return false;
    if (!answer.ok) return this.refused(item, answer.refused);
    this.ground.happen({ type: 'stored', id, seq: answer.seq });
    return true;
  }

  private async refused({ id, kind }: Outgoing, no: { code: string; message: string }): Promise<boolean> {
    if (no.code === 'closed' && kind === 'message') return this.beginAnew(id);
    if (LATER.includes(no.code)) {
      this.ground.tell(no.message);
      this.tryLater();
      return false;
    }
    this.ground.happen({ type: 'refused', id, why: no.message });
    return true;
  }

  /** The contact was closed while the person wrote: their words open the next one. */
  private async beginAnew(id: string): Promise<boolean> {
    const { memory } = this.ground;
    memory.keep({ openId: id, token: undefined, previous: memory.read().token });
    return (await this.door.open()) && (await this.door.catchUp()) === 'heard';
  }
}
