import type { Hearing } from '../emulator.js';

/** A little faster than people speak: the emulator counts fifteen letters a second, and a voice shall not be left behind. */
const RATE = 1.1;
/** What the provider speaks when a script names no language. */
const UNNAMED = 'en-US';

/** Browsers' own voices from afar fall silent within a long text: it is said a sentence at a time. */
const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?…])\s+/).filter(Boolean);

export const hasWords = ({ what, text }: Hearing): boolean =>
  Boolean(text) && (what === 'talk' || (what === 'leg' && text !== 'audio'));

/** Whether this browser can speak a language: `sv` is spoken by `sv-SE`, which some write `sv_SE`. */
export const speaks = (voices: SpeechSynthesisVoice[], language: string): boolean =>
  voices.some(({ lang }) => lang.toLowerCase().startsWith(language.slice(0, 2).toLowerCase()));

/** Says aloud what is heard on one call: one thing after the other, never two at once. */
export class Voice {
  /** What has been said, or never will be. */
  private readonly met = new Set<string>();
  /** Kept until they are said: a browser may forget what nobody holds. */
  private readonly waiting = new Map<SpeechSynthesisUtterance, string>();
  private isNew = true;

  /** `typedIn`: the language of what people write into their handsets. */
  constructor(private readonly typedIn: string) {}

  /** What was over before anybody listened is not said; what is broken off is not said to its end. */
  follow(hears: Hearing[]): void {
    for (const hearing of hears.filter(hasWords)) {
      const key = `${hearing.at} ${hearing.from ?? ''} ${hearing.text}`;
      const isLate = this.isNew && hearing.until !== null;
      if (hearing.cut && [...this.waiting.values()].includes(key)) this.hush();
      if (!this.met.has(key) && !isLate && !hearing.cut) this.say(hearing, key);
      this.met.add(key);
    }
    this.isNew = false;
  }

  /** A key was pressed: a voice that is behind the line has nothing to add. */
  interrupt(hears: Hearing[]): void {
    if (!hears.some((hearing) => hasWords(hearing) && hearing.until === null)) this.hush();
  }

  hush(): void {
    this.waiting.clear();
    speechSynthesis.cancel();
  }

  private say({ what, text = '', language = UNNAMED }: Hearing, key: string): void {
    for (const sentence of sentencesIn(text)) {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.lang = what === 'leg' ? this.typedIn : language;
      utterance.rate = RATE;
      utterance.onend = utterance.onerror = () => this.waiting.delete(utterance);
      if (!speaks(speechSynthesis.getVoices(), utterance.lang)) continue;
      this.waiting.set(utterance, key);
      speechSynthesis.speak(utterance);
    }
  }
}
