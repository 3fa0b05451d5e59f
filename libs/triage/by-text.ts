import { type QuestionKey } from './first-grading.js';
import { OPTIONS } from './options.js';
import { words } from './words.js';

/** "1", "1.", "svar 2: nej", "3) vet inte". After the figure comes nothing, or the words of that very option. */
const NUMBERED = /^(?:(?:svar|svarar|nr|nummer|answer|number|no)\s*:?\s*)?(\d)(?!\d)[\s.):!,–-]*(.*)$/u;
/** An answer in a word, to the question that most needs one. Whole texts only: "nej men jag är rädd" is more than a no. */
const DANGER: Record<string, string> = {
  ...Object.fromEntries(['ja', 'japp', 'jo', 'yes', 'نعم'].map((word) => [word, 'yes'])),
  ...Object.fromEntries(['nej', 'nä', 'nej tack', 'no', 'لا'].map((word) => [word, 'no'])),
  ...Object.fromEntries(
    ['vet ej', 'vet inte', 'jag vet inte', 'i don’t know', "i don't know", 'لا أعرف'].map((word) => [
      word,
      'unknown',
    ]),
  ),
};

/** Lower case, Arabic-Indic figures as ours, keycap emoji as their figure, no closing marks. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\uFE0F\u20E3]/gu, '')
    .replace(/[٠-٩]/gu, (figure) => String(figure.charCodeAt(0) - 0x0660))
    .replace(/[\s.!?…]+$/gu, '')
    .trim();

const labelsOf = (question: QuestionKey, option: string): string[] =>
  Object.values(words).map((said) => plain(said[question].options[option] ?? ''));

const saysSo = (question: QuestionKey, option: string, rest: string): boolean =>
  rest === '' || labelsOf(question, option).some((label) => label.startsWith(rest));

/** An answer by text message: its number, its words, or for danger to life a plain yes or no. Null: simply what they wrote. */
export function byText(text: string, question: QuestionKey): string | null {
  const said = plain(text);
  const options: readonly string[] = OPTIONS[question];
  const [, figure, rest = ''] = NUMBERED.exec(said) ?? [];
  const numbered = figure ? options[Number(figure) - 1] : undefined;
  if (numbered && saysSo(question, numbered, rest)) return numbered;
  const worded = options.find((option) => labelsOf(question, option).includes(said));
  return worded ?? (question === 'danger' ? (DANGER[said] ?? null) : null);
}
