import type { TriageQuestion } from '../protocol/index.js';

/** "1", "1.", "svar 2: nej", "3) vet inte". After the figure comes nothing, or the words of that very option. */
const NUMBERED = /^(?:(?:svar|svarar|nr|nummer|answer|number|no)\s*:?\s*)?(\d)(?!\d)[\s.):!,–-]*(.*)$/u;
/** An answer in a word, to a question of yes and no. Whole texts only: "nej men jag är rädd" is more than a no. */
const IN_A_WORD: Record<string, string> = {
  ...Object.fromEntries(['ja', 'japp', 'jo', 'yes', 'نعم'].map((word) => [word, 'yes'])),
  ...Object.fromEntries(['nej', 'nä', 'nej tack', 'no', 'لا'].map((word) => [word, 'no'])),
  ...Object.fromEntries(
    ['vet ej', 'vet inte', 'jag vet inte', 'i don’t know', "i don't know", 'لا أعرف'].map((word) => [
      word,
      'unknown',
    ]),
  ),
};

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

/** What an option begins with, in the language that every question has, when it says yes or no and then more. */
const BEGINS: Record<string, RegExp> = { yes: /^ja(?![\p{L}])/u, no: /^nej(?![\p{L}])/u };

/** "nej" to "Nej, inga barn". Of several that begin so, a word alone does not say which. */
function inAWord(said: string, { options }: Question): Question['options'][number] | undefined {
  const meant = IN_A_WORD[said];
  if (meant === undefined) return undefined;
  const itself = options.find(({ key }) => key === meant);
  const begins = BEGINS[meant];
  const beginning = begins ? options.filter(({ label }) => begins.test(plain(label.sv))) : [];
  return itself ?? (beginning.length === 1 ? beginning[0] : undefined);
}

const labelsOf = ({ label }: Question['options'][number]): string[] =>
  Object.values(label).flatMap((said) => (said ? [plain(said)] : []));

const saysSo = (option: Question['options'][number], rest: string): boolean =>
  rest === '' || labelsOf(option).some((label) => label.startsWith(rest));

/** An answer by text message: its number, its words, or a plain yes or no. Null: simply what they wrote. */
export function byText(text: string, question: Question): string | null {
  const { options } = question;
  const said = plain(text);
  const [, figure, rest = ''] = NUMBERED.exec(said) ?? [];
  const numbered = figure ? options[Number(figure) - 1] : undefined;
  if (numbered && saysSo(numbered, rest)) return numbered.key;
  const worded = options.find((option) => labelsOf(option).includes(said));
  return (worded ?? inAWord(said, question))?.key ?? null;
}
