import type { Ear } from '../../../../../libs/protocol/ear.js';
import type { Desk } from '../../line/desk.js';
import { getPrefs, setPrefs } from '../../line/prefs.js';
import { EarSocket, type Link } from './ear-socket.js';
import { EarSound, type Levels } from './ear-sound.js';
import { closeMicrophone, isOpen, mayListen, openMicrophone, type NoMicrophone } from './microphone.js';

/** How this page stands as an ear. */
export interface EarState {
  /** Why it cannot listen, when it has tried. */
  fault: NoMicrophone | null;
  /** The hub knows that calls come here. */
  isReady: boolean;
  link: Link | null;
  /** The call itself is there. */
  connected: boolean;
  muted: boolean;
  levels: Levels;
  /** The browser wants a touch before anything is heard. */
  isStill: boolean;
  /** The microphone is being tried, without a call. */
  isTrying: boolean;
}

const SILENT: Levels = { in: 0, out: 0 };
const AT_REST = { link: null, connected: false, muted: false, levels: SILENT, isStill: false } as const;
const PAGE = 'stafett.ear';

/** The same after a reload: by it the hub knows that it is this page that comes back. */
function pageId(): string {
  const id = sessionStorage.getItem(PAGE) ?? crypto.randomUUID();
  sessionStorage.setItem(PAGE, id);
  return id;
}

/** Calls in this page: whether they come here, and the one that is here. The microphone is open in a call and while it is tried, only. */
export class EarControl {
  private state: EarState = { ...AT_REST, fault: null, isReady: false, isTrying: false };
  private readonly listeners = new Set<() => void>();
  private sound: EarSound | null = null;
  private socket: EarSocket | null = null;
  private ear: Ear | null = null;
  private line = '';
  private readonly stop: () => void;

  constructor(private readonly desk: Desk) {
    this.stop = desk.store.subscribe(() => this.follow());
    const wake = (): void => this.sound?.wake();
    window.addEventListener('pointerdown', wake);
    window.addEventListener('keydown', wake);
    this.follow();
  }

  readonly get = (): EarState => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Calls come here from now on, when the browser lets us listen: then it is tried, so that it can be seen to work. */
  async turnOn(): Promise<void> {
    if (!(await this.startSound())) return;
    setPrefs({ ear: true });
    this.set({ isTrying: true });
    await this.tellReady();
  }

  async turnOff(): Promise<void> {
    setPrefs({ ear: false });
    this.stopTrying();
    await this.tellReady();
  }

  stopTrying(): void {
    this.set({ isTrying: false });
    if (!this.socket) this.stopSound();
  }

  mute(muted: boolean): void {
    if (!this.socket) return;
    // what the hub says counts; until then nothing more is heard of us
    this.set({ muted });
    this.socket.say({ muted });
  }

  toggleMute(): void {
    this.mute(!this.state.muted);
  }

  /** The call is in another window of theirs: here with it. */
  takeHere(): void {
    void this.socket?.open(true);
  }

  async choose(part: { microphone?: string; speaker?: string }): Promise<void> {
    setPrefs(part);
    if (part.speaker !== undefined) await this.sound?.speakThrough(part.speaker);
    if (part.microphone !== undefined && this.sound) await this.listenTo(part.microphone);
  }

  close(): void {
    this.stop();
    this.socket?.close();
    this.stopSound();
  }

  private set(part: Partial<EarState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }

  /** A new line knows nothing of us; and the call that is told there is the one to be in. */
  private follow(): void {
    const { line, ear } = this.desk.store.get();
    if (line !== this.line) {
      this.line = line;
      if (line === 'up') void this.tellReady();
      else this.set({ isReady: false });
    }
    const now = toEnter(ear);
    if (now?.legId === this.ear?.legId) return;
    // while the line is away nobody tells us of the call: its sound may go on
    if (!ear && line !== 'up') return;
    this.ear = now;
    this.leaveCall();
    if (now) void this.enterCall(now);
  }

  private async tellReady(): Promise<void> {
    const ready = getPrefs().ear && (this.sound !== null || (await mayListen()));
    const answer = await this.desk.connection.ask('ear:ready', { ready });
    this.set({ isReady: ready && answer.ok });
  }

  private async enterCall(ear: Ear): Promise<void> {
    const { legId } = ear;
    const socket = new EarSocket(legId, {
      mark: (take) => this.mark(legId, take),
      frame: (frame) => this.sound?.play(frame),
      told: ({ muted, connected }) => this.set({ muted, connected }),
      link: (link) => this.set({ link }),
    });
    this.socket = socket;
    this.set({ ...AT_REST, link: 'connecting', isTrying: false });
    const works = await this.startSound();
    if (this.socket !== socket) return;
    if (works) return socket.open();
    // the telephone rings in our place; where there is none, the hub sees that nobody comes
    await this.desk.connection.ask('ear:leave', { legId });
  }

  private async mark(legId: string, take: boolean): Promise<{ mark: string } | 'elsewhere' | null> {
    const answer = await this.desk.connection.ask('ear:open', { legId, page: pageId(), take });
    if (answer.ok) return { mark: answer.mark };
    return answer.refused.code === 'elsewhere' ? 'elsewhere' : null;
  }

  private leaveCall(): void {
    this.socket?.close();
    this.socket = null;
    if (!this.state.isTrying) this.stopSound();
    this.set(AT_REST);
  }

  private async startSound(): Promise<boolean> {
    if (this.sound) return true;
    const { microphone, speaker } = getPrefs();
    const stream = await openMicrophone(microphone);
    this.set({ fault: isOpen(stream) ? null : stream });
    if (!isOpen(stream)) return false;
    this.sound = await EarSound.open(stream, speaker, {
      frame: (frame) => this.hear(frame),
      level: (level) => this.set({ levels: { ...this.state.levels, ...level } }),
      running: (isRunning) => this.set({ isStill: !isRunning }),
      unplugged: () => void this.findAnother(),
    });
    return true;
  }

  /** @returns whether there is such a microphone, or another one in its place */
  private async listenTo(deviceId: string): Promise<boolean> {
    const next = await openMicrophone(deviceId);
    this.set({ fault: isOpen(next) ? null : next });
    if (!isOpen(next)) return false;
    if (this.sound) this.sound.listenTo(next);
    else closeMicrophone(next);
    return true;
  }

  /** A headset that is pulled out: the person would hear nothing, and nobody would know why. Where no other is found, the telephone rings. */
  private async findAnother(): Promise<void> {
    if (await this.listenTo(getPrefs().microphone)) return;
    this.stopTrying();
    if (this.ear && this.socket) await this.desk.connection.ask('ear:leave', { legId: this.ear.legId });
  }

  /** Muted here as well as at the hub: what is not to be heard does not leave the page. */
  private hear(frame: ArrayBuffer): void {
    if (!this.state.muted) this.socket?.send(frame);
  }

  private stopSound(): void {
    this.sound?.close();
    this.sound = null;
    this.set({ levels: SILENT, isStill: false });
  }
}

/** One that a colleague asks for is entered when it has been said yes to. */
const toEnter = (ear: Ear | null): Ear | null => (ear?.asks ? null : ear);

const made = new WeakMap<Desk, EarControl>();

/** One for each desk, for as long as it is open. */
export function earOf(desk: Desk): EarControl {
  const known = made.get(desk) ?? new EarControl(desk);
  made.set(desk, known);
  return known;
}
