import type { TriageQuestion } from '../protocol/index.js';
import { meantBy } from './in-a-word.js';

/** "1", "1.", "svar 2: nej", "3) vet inte". After the figure comes nothing, or the words of that very option. */
const NUMBERED = /^(?:(?:svar|svarar|nr|nummer|answer|number|no)\s*:?\s*)?(\d)(?!\d)[\s.):!,–-]*(.*)$/u;
type Question = Pick<TriageQuestion, 'options'>;

/** Lower case, Arabic-Indic figures as ours, keycap emoji as their figure, no closing marks. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\uFE0F\u20E3]/gu, '')
    .replace(/[٠-٩]/gu, (figure) => String(figure.charCodeAt(0) - 0x0660))
    .replace(/[\s.!?…]+$/gu, '')
    .trim();

const labelsOf = ({ label }: Question['options'][number]): string[] =>
  Object.values(label).flatMap((said) => (said ? [plain(said)] : []));

const saysSo = (option: Question['options'][number], rest: string): boolean =>
  rest === '' || labelsOf(option).some((label) => label.startsWith(rest));

/** An answer by text message: its number, its words, or a plain yes, no or "vet inte". Null: simply what they wrote. */
export function byText(text: string, { options }: Question): string | null {
  const said = plain(text);
  const [, figure, rest = ''] = NUMBERED.exec(said) ?? [];
  const numbered = figure ? options[Number(figure) - 1] : undefined;
  if (numbered && saysSo(numbered, rest)) return numbered.key;
  const worded = options.find((option) => labelsOf(option).includes(said));
  const meant = meantBy(said, options);
  return (worded ?? (meant.length === 1 ? meant[0] : undefined))?.key ?? null;
}

/** A plain yes or no where several answers say so: they have answered, and must be asked which. */
export const isHalfAnAnswer = (text: string, question: Question): boolean =>
  byText(text, question) === null && meantBy(plain(text), question.options).length > 1;
