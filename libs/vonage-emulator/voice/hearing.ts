export type Sound = 'talk' | 'stream' | 'music' | 'leg' | 'tone' | 'silence';

/** What somebody at a handset hears for a while. Times are emulated milliseconds since the start of the emulator. */
export interface Hearing {
  at: number;
  /** null: still. */
  until: number | null;
  what: Sound;
  /** What is said; of a tone: `ringback`, `beep`, pressed keys or its pitch. */
  text?: string;
  /** Of a stream and of music. */
  url?: string;
  /** Of a talk: the language that its script names. */
  language?: string;
  /** It was broken off: by a key, another script, a command. */
  cut?: true;
  /** Of a leg: whose line it is. A line is open whether or not anything is said on it. */
  from?: string;
}

export type Heard = Omit<Hearing, 'at' | 'until' | 'cut'>;

/** The whole of what one leg has heard. */
export class Ear {
  private sounds: Hearing[] = [];

  begin(at: number, heard: Heard): Hearing {
    const hearing: Hearing = { at, until: null, ...heard };
    this.sounds.push(hearing);
    return hearing;
  }

  /** `cut`: before its own end. */
  end(at: number, hearing: Hearing, cut = false): void {
    if (cut && hearing.until === null) hearing.cut = true;
    hearing.until ??= at;
    // what began and ended in the same instant was not heard
    if (hearing.until === hearing.at) this.sounds = this.sounds.filter((s) => s !== hearing);
  }

  endAll(at: number): void {
    for (const hearing of this.now()) this.end(at, hearing);
  }

  now(): Hearing[] {
    return this.sounds.filter((s) => s.until === null);
  }

  all(): readonly Hearing[] {
    return this.sounds;
  }
}

/** The moments between `from` and `until` in which nothing was heard. */
export function silencesIn(sounds: readonly Hearing[], from: number, until: number): Hearing[] {
  const silences: Hearing[] = [];
  let heardUntil = from;
  for (const sound of sounds.toSorted((a, b) => a.at - b.at)) {
    if (sound.at > heardUntil)
      silences.push({ at: heardUntil, until: Math.min(sound.at, until), what: 'silence' });
    heardUntil = Math.max(heardUntil, sound.until ?? until);
  }
  if (heardUntil < until) silences.push({ at: heardUntil, until, what: 'silence' });
  return silences;
}
