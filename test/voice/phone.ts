import type { CallIn } from '../../libs/vonage-emulator/voice/control/words.js';
import type { VoiceControl } from '../../libs/vonage-emulator/voice/control/voice-control.js';
import { eventually } from '../support/wire.js';
import { lineOf } from './heard.js';

let numbers = 0;

/** So long a busy hub may take to speak; and a clock that has not gone on for so long stands: nobody speaks there yet. */
const LONGEST_MS = 8000;
const STANDS_MS = 1500;

/** Somebody with a telephone: one who calls, or a worker whose telephone rings. */
export class Phone {
  constructor(
    private readonly voice: VoiceControl,
    readonly number: string | null = `+4670174${String((numbers += 1)).padStart(4, '0')}`,
  ) {}
  private leg = '';

  private get ref(): string {
    return this.leg || (this.number as string);
  }

  async calls(from: string | null = this.number, how: Omit<CallIn, 'from'> = {}): Promise<this> {
    this.leg = (await this.voice.call({ from, ...how })).uuid;
    return this;
  }

  /** Waits until it rings. */
  async rings(): Promise<this> {
    this.leg = await eventually(`${this.number} to ring`, async () => {
      const live = (await this.voice.legs(this.number as string)).filter(({ state }) => state === 'ringing');
      return live.at(-1)?.uuid;
    });
    return this;
  }

  /** Waits until it rings, answers, and has it at the ear: a key that is pressed before anybody asks for one is lost. */
  async answers(): Promise<this> {
    await this.rings();
    await this.voice.answer(this.leg);
    const began = performance.now();
    const isSoon = async (): Promise<boolean> => {
      const { hears, endedAt, answeredAt } = await this.now();
      const wasSpokenTo = hears.some(({ what }) => what === 'talk' || what === 'stream');
      const hasGoneOn = hears.some(({ until }) => (until ?? 0) > (answeredAt ?? 0));
      return endedAt !== null || wasSpokenTo || (!hasGoneOn && performance.now() - began > STANDS_MS);
    };
    await eventually('somebody to speak', isSoon, LONGEST_MS).catch(() => undefined);
    return this;
  }

  /** What was said into it, oldest first. */
  async words(): Promise<string[]> {
    return (await this.voice.hears(this.ref)).flatMap(({ what, text }) =>
      what === 'talk' && text ? [text] : [],
    );
  }

  /** Waits for words; those after a number of others that were heard before. */
  async hears(part: string, after = 0): Promise<string> {
    try {
      return await eventually(`${this.number} to hear "${part}"`, async () =>
        (await this.words()).slice(after).find((text) => text.includes(part)),
      );
    } catch (inVain) {
      const heard = (await this.words()).join(' | ');
      throw new Error(`${(inVain as Error).message}. Heard: ${heard}`, { cause: inVain });
    }
  }

  /** Waits for words and hears them to their end: who answers sooner is taken for somebody who keys a number in one go. */
  async hearsOut(part: string): Promise<void> {
    await this.hears(part);
    await eventually(`${this.number} to hear all of "${part}"`, async () => {
      const heard = await this.voice.heard(this.ref, part);
      return heard?.until !== null;
    });
  }

  presses(keys: string): Promise<unknown> {
    return this.voice.press(this.ref, keys);
  }

  hangsUp(): Promise<unknown> {
    return this.voice.hangUp(this.ref);
  }

  async now() {
    return this.voice.leg(this.ref);
  }

  /** Waits until it is put down, by whomever. */
  isOver(): Promise<unknown> {
    return eventually(`${this.number} to be put down`, async () => (await this.now()).endedAt !== null);
  }

  /** Waits until it is in a room, with somebody else. */
  isWith(other: Phone): Promise<unknown> {
    return eventually(`${this.number} to be in a room with ${other.number}`, async () => {
      const [mine, theirs] = await Promise.all([this.now(), other.now()]);
      return mine.room !== null && mine.room === theirs.room;
    });
  }

  /** Words with the second in which each began, counted from when it was answered: `0 Hej. Du har kommit …`. */
  async timed(): Promise<string[]> {
    const { hears, answeredAt } = await this.now();
    return hears.flatMap((one) => (one.what === 'talk' ? [lineOf(one, answeredAt ?? 0)] : []));
  }

  /** Seconds of the clock of the call in which nothing at all was heard, at most. */
  async longestSilence(): Promise<number> {
    return (await this.voice.longestSilence(this.ref)) / 1000;
  }
}
