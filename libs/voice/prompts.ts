import { en } from './prompts-en.js';
import { sv, type PromptKey } from './prompts-sv.js';

export type { PromptKey } from './prompts-sv.js';

/** What a voice can say here. Whoever uses another language by chat or text is met in English. */
export type VoiceLanguage = 'sv' | 'en';
export const voiceOf = (language: string): VoiceLanguage => (language === 'sv' ? 'sv' : 'en');
export const otherVoice = (language: VoiceLanguage): VoiceLanguage => (language === 'sv' ? 'en' : 'sv');
/** As the provider names the voices. */
export const VOICES = { sv: 'sv-SE', en: 'en-GB' } as const;

/** One thing to be said, and what it is filled with. */
export interface Said {
  prompt: PromptKey;
  with?: Record<string, string | number>;
}

const PROMPTS: Record<VoiceLanguage, Record<PromptKey, string>> = { sv, en };
export const PROMPT_KEYS = Object.keys(sv) as PromptKey[];

/** The words of a prompt. @throws Error when something that it names was not given */
export function wordsOf({ prompt, with: given = {} }: Said, language: VoiceLanguage): string {
  return PROMPTS[language][prompt].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = given[name];
    if (value === undefined) throw new Error(`the prompt ${prompt} needs ${name}`);
    return String(value);
  });
}

/** A prompt with a name or a number in it cannot be a recording. */
export const isRecordable = (prompt: PromptKey): boolean => !PROMPTS.sv[prompt].includes('{');

/** The file of a recorded prompt, below the folder of recordings: `sv/greeting.mp3`. */
export const recordingOf = (prompt: PromptKey, language: VoiceLanguage): string =>
  `${language}/${prompt}.mp3`;

/** The file of a recorded question. Its protocol's version is in the name: a recording never asks what is no longer asked. */
export const questionRecordingOf = (protocol: string, question: string, language: VoiceLanguage): string =>
  `${language}/${protocol.replace('/', '.')}.${question}.mp3`;
export const isQuestionRecording = (file: string): boolean =>
  /^(sv|en)\/[A-Z][A-Za-z0-9]*-[a-zåäö0-9-]+\.\d+\.[a-z0-9-]+\.mp3$/.test(file);

/** A question as a voice needs it. */
export interface Aloud {
  text: string;
  options: { label: string }[];
  /** All of it, where somebody has worded it for the ear; the first question then names 112 and the 9. */
  spoken?: string;
}

/** A question and its answers as they are spoken: each with the key that gives it. */
export function aloud({ text, options, spoken }: Aloud, language: VoiceLanguage): string {
  if (spoken) return spoken;
  const keys = options.map(({ label }, i) =>
    wordsOf({ prompt: 'key', with: { key: i + 1, label: label.replace(/[.!?]$/, '') } }, language),
  );
  return [text, ...keys].join(' ');
}
