import type { CallerStage } from './journey.js';
import type { Said, VoiceLanguage } from './prompts.js';
import type { WorkerStage } from './worker-journey.js';

/** What the documents of a call are made of, besides where the call is. */
export interface Setting {
  language: VoiceLanguage;
  /** Our number as the wire writes it. */
  from: string;
  /** Another line, for when the hub is gone; null: none is set. */
  backup: string | null;
  /** Where the next step is asked for. */
  step: string;
  record: string;
  /** Soft music, and a short piece of it for when each moment counts. */
  music: { long: string; short: string };
  /** Recorded prompts, like `sv/greeting.mp3`, and where they are. */
  recordings: { base: string; files: ReadonlySet<string> };
}

export interface View {
  stage: CallerStage | WorkerStage;
  say: Said[];
  /** A question with its keys, which follows; and the name of its recording. */
  question?: { words: string; recording: string };
  room?: string;
  /** They are to be reached within seconds: short music. */
  soon?: boolean;
  /** Listens for a whole number, not for one key. */
  entersNumber?: boolean;
  /** In a room: heard by nobody, or by these legs only. */
  mute?: boolean;
  canSpeak?: string[];
}
