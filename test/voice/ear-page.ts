import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import type { Ear, EarTold } from '../../libs/protocol/index.js';
import { FRAME_BYTES } from '../../libs/voice/index.js';
import type { Line, RunningHub } from '../support/hub.js';
import type { Story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import type { Worker } from '../support/worker.js';
import { lastContact, Phone, type CallContact } from './house.js';

/** 20 ms that nobody else makes: every sample the same number. */
export const frameOf = (value: number): Buffer => {
  const frame = Buffer.alloc(FRAME_BYTES);
  for (let i = 0; i < FRAME_BYTES; i += 2) frame.writeInt16LE(value, i);
  return frame;
};

/** The page of a worker that takes calls, without its microphone. */
export class EarPage {
  readonly frames: Buffer[] = [];
  readonly told: EarTold[] = [];
  socket: WebSocket | null = null;
  closed: number | null = null;

  constructor(
    private readonly hub: RunningHub,
    readonly worker: Worker,
    readonly page: string = randomUUID(),
  ) {}

  async isReady(): Promise<this> {
    await this.worker.wire.do('ear:ready', { ready: true });
    return this;
  }

  /** Waits until there is a call for it. */
  async rings(stage?: Ear['stage']): Promise<Ear> {
    const { ear } = await this.worker.wire.until(`${this.worker.username}'s ear to be called`, () => {
      const last = this.worker.wire.all<{ ear: Ear | null }>('ear').at(-1);
      return last?.ear && (!stage || last.ear.stage === stage) ? last : undefined;
    });
    return ear as Ear;
  }

  /** Goes in with a mark of its own. */
  async opens(legId: string, take = false): Promise<this> {
    const asked = { legId, page: this.page, take };
    const { mark } = await this.worker.wire.do<{ mark: string }>('ear:open', asked);
    return this.enters(legId, mark);
  }

  async enters(legId: string, mark: string): Promise<this> {
    const socket = new WebSocket(`${this.hub.url.replace('http', 'ws')}/voice/ear/${legId}`, [
      'stafett-ear',
      mark,
    ]);
    this.closed = null;
    socket.on('message', (data: Buffer, isBinary) => {
      if (isBinary) this.frames.push(data);
      else this.told.push(JSON.parse(data.toString()) as EarTold);
    });
    socket.on('close', (code) => (this.closed = code));
    await new Promise((opened, refused) => {
      socket.once('open', opened);
      socket.once('error', refused);
    });
    this.socket = socket;
    return this;
  }

  /** Takes the next call and waits until it is in it. */
  async answers(): Promise<Ear> {
    const ear = await this.rings();
    await this.opens(ear.legId);
    await eventually('the call to be there', async () => this.told.at(-1)?.connected);
    return this.rings('room');
  }

  says(...frames: Buffer[]): void {
    for (const frame of frames) this.socket?.send(frame);
  }

  mutes(muted: boolean): void {
    this.socket?.send(JSON.stringify({ muted }));
  }

  /** As a wire that is pulled. */
  cut(): void {
    this.socket?.terminate();
  }
}

export interface BrowserCall {
  person: Phone;
  page: EarPage;
  contact: CallContact;
}

type Where = Story & { readonly hub: RunningHub & Line };

/** Somebody calls, and a worker whose browser takes calls takes it. */
export async function takenInBrowser(at: Where, username: string): Promise<BrowserCall> {
  const worker = await at.available(username);
  const page = await new EarPage(at.hub, worker).isReady();
  const person = await new Phone(at.hub.handsets.voice).calls();
  const contact = await lastContact(at.hub);
  await worker.accepts(await worker.seesOffer(contact.id));
  await worker.follows(contact.id);
  return { page, person, contact };
}

/** The same, and they talk. `line`: Vonage's name of the browser's leg. */
export async function talkingInBrowser(at: Where, username: string) {
  const called = await takenInBrowser(at, username);
  const { legId } = await called.page.answers();
  return { ...called, legId, line: await inOneRoom(at, called.person) };
}

/** Waits until the person is in a room with the worker's browser. */
export const inOneRoom = (at: Where, person: Phone): Promise<string> =>
  eventually('both to be in a room', async () => {
    const legs = await at.hub.handsets.voice.legs();
    const mine = legs.find(({ kind, state }) => kind === 'websocket' && state === 'answered');
    const { room } = await person.now();
    return room !== null && mine?.room === room && mine.uuid;
  });

/** All that the browser's leg has played into the call. */
export const spoken = async (at: Where, line: string): Promise<Buffer> =>
  (await at.hub.handsets.voice.audioSpoken(line)).subarray(44);

/** Who answers for it, as `anna:worker`. */
export async function holder(at: Where, { id }: CallContact): Promise<string> {
  const [row] = await at.hub.rows<{ who: string }>(
    `select w.username || ':' || r.kind as who from responsibility r join worker w on w.id = r.worker_id
     where r.contact_id = $1 and r.until is null`,
    [id],
  );
  return row?.who ?? '';
}
