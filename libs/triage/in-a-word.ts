import type { TriageQuestion } from '../protocol/index.js';

type Option = TriageQuestion['options'][number];
export type Meant = 'yes' | 'no' | 'unknown';

/**
 * What people write for yes, no and not knowing, in the languages of the hub. Whole texts only: "nej men jag är rädd" is more than
 * a no. Nothing here may be a word that could as well be about what they need ("kanske" is not knowing; "snälla" is not a yes).
 */
const WORDS: Record<Meant, readonly string[]> = {
  yes: [
    ...['ja', 'jaa', 'japp', 'jepp', 'jo', 'joo', 'jadå', 'jodå', 'jajamän', 'javisst', 'absolut'],
    ...['ja tack', 'ja det gör det', 'ja det är det', 'ja det finns det', 'ja det har jag', 'det stämmer'],
    ...[
      'yes',
      'yeah',
      'yep',
      'yup',
      'yes please',
      'yes there is',
      'yes there are',
      'yes it is',
      'yes i do',
      'yes i have',
    ],
    ...['نعم', 'نعم من فضلك', 'أجل', 'اجل', 'أيوه', 'ايوه', 'أيوة', 'ايوة', 'إي', 'اي'],
  ],
  no: [
    ...[
      'nej',
      'nä',
      'näe',
      'nepp',
      'nej tack',
      'nejdå',
      'inte',
      'inte alls',
      'ingen',
      'inga',
      'nej inga',
      'nej ingen',
    ],
    ...['nej det gör det inte', 'nej det är det inte', 'nej det finns det inte', 'nej det har jag inte'],
    ...[
      'no',
      'nope',
      'nah',
      'no thanks',
      'no thank you',
      'not at all',
      'none',
      'no it is not',
      'no i do not',
    ],
    ...[
      "no it isn't",
      "no i don't",
      'no there is not',
      "no there isn't",
      'no there are not',
      "no there aren't",
    ],
    ...['لا', 'لا شكرا', 'لا شكراً', 'كلا', 'أبدا', 'ابدا', 'أبداً'],
  ],
  unknown: [
    ...[
      'vet ej',
      'vet inte',
      'vetej',
      'jag vet inte',
      'jag vet ej',
      'vet inte riktigt',
      'ingen aning',
      'osäker',
    ],
    ...['jag är osäker', 'är osäker', 'kanske'],
    ...[
      "i don't know",
      'i do not know',
      'dont know',
      "don't know",
      'i dont know',
      'dunno',
      'not sure',
      "i'm not sure",
    ],
    ...['im not sure', 'i am not sure', 'no idea', 'maybe', 'perhaps'],
    ...[
      'لا أعرف',
      'لا اعرف',
      'لا أدري',
      'لا ادري',
      'ما بعرف',
      'مش عارف',
      'مش عارفة',
      'لست متأكدا',
      'لست متأكدة',
      'ربما',
    ],
  ],
};
const MEANT = new Map(
  (Object.keys(WORDS) as Meant[]).flatMap((meant) => WORDS[meant].map((word) => [word, meant] as const)),
);

/** What an option begins with, in the language that every question has, when it says yes or no and then more. */
const BEGINS = { yes: /^ja(?![\p{L}])/iu, no: /^nej(?![\p{L}])/iu } as const;

const begin = (options: readonly Option[], meant: 'yes' | 'no'): Option[] =>
  options.filter(({ label }) => BEGINS[meant].test(label.sv));

/**
 * The options that a word may mean, of a question that can be answered by it. One: that is the answer. Several: the word alone
 * does not say which, as a "ja" to whether children are affected. None: it is no answer to this question.
 * @param said in lower case, without closing marks
 */
export function meantBy(said: string, options: readonly Option[]): Option[] {
  const meant = MEANT.get(said.replace(/,/g, '').replace(/[’´`]/g, "'").replace(/\s+/g, ' '));
  if (meant === undefined) return [];
  const itself = options.filter(({ key }) => key === meant);
  if (itself.length > 0 || meant === 'unknown') return itself;
  const beginning = begin(options, meant);
  if (beginning.length > 0 || meant === 'no') return beginning;
  // where one option is a plain no, a yes is one of the others
  const noes = [...begin(options, 'no'), ...options.filter(({ key }) => key === 'no')];
  return noes.length === 0 ? [] : options.filter((one) => !noes.includes(one) && one.key !== 'unknown');
}
