import { LONGEST_TALK, type Action } from './ncco.js';
import { isRecordable, otherVoice, recordingOf, VOICES, wordsOf, type VoiceLanguage } from './prompts.js';
import type { Setting, View } from './view.js';

interface Part {
  words: string;
  /** Whose voice says it. */
  voice: VoiceLanguage;
  /** Its recording. */
  url?: string;
}

/** What is said, each part with its recording where there is one. */
function partsOf({ say, question }: View, { language, recordings }: Setting): Part[] {
  const withRecording = (part: Part, file: string): Part =>
    recordings.files.has(file) ? { ...part, url: `${recordings.base}/${encodeURI(file)}` } : part;
  const parts = say.map((said): Part => {
    const { prompt } = said;
    // that there is another language is said by a voice that speaks it
    const voice = prompt === 'other-language' ? otherVoice(language) : language;
    const part = { words: wordsOf(said, language), voice };
    return isRecordable(prompt) ? withRecording(part, recordingOf(prompt, language)) : part;
  });
  if (!question) return parts;
  return [...parts, withRecording({ words: question.words, voice: language }, question.recording)];
}

const spokenBy = ({ words, voice }: Part, bargeIn: boolean): Action => ({
  action: 'talk',
  text: words.slice(0, LONGEST_TALK),
  language: VOICES[voice],
  bargeIn,
});

const heard = (part: Part, bargeIn: boolean): Action =>
  part.url ? { action: 'stream', streamUrl: [part.url], bargeIn } : spokenBy(part, bargeIn);

export const spokenActions = (view: View, setting: Setting): Action[] =>
  partsOf(view, setting).map((part) => heard(part, false));

/**
 * Words that any key may cut short, from the first on. Vonage refuses a mixture of recordings and a machine's voice in what may
 * be cut short: one part that is not recorded, and the machine says all of it. A key that works is worth more than a warm voice.
 */
export function interruptible(view: View, setting: Setting): Action[] {
  const parts = partsOf(view, setting);
  const isRecorded = parts.every(({ url }) => url !== undefined);
  return parts.map((part) => (isRecorded ? heard(part, true) : spokenBy(part, true)));
}
