import { fold } from './fold.js';

/**
 * How words are written in a hurry, in a dialect or without the right keys, and the word they are. Folded on both sides.
 * A value may be several words: some write them together.
 */
const WRITTEN: Record<string, string> = {
  jag: 'jg jga iag jak jaag jah',
  inte: 'int ite itt itte ej icke ikke intr itne ente inter inteee nte änte',
  aldrig: 'alrig aldri aldig',
  och: 'o å oc oh ock',
  är: 'e ee',
  vara: 'va',
  vill: 'vlil vlli vl vll wil vilja vilj vilk vi1l',
  ska: 'skall sk',
  skulle: 'skule sku skulel',
  kommer: 'kmr kommr kmmr komer kommerr kmer',
  mig: 'mej mg mej mih',
  dig: 'dej',
  sig: 'sej',
  de: 'dom dem di dehär',
  mycket: 'mkt mycke myket mke möcke mket',
  något: 'nåt ngt nåtting någonting',
  mer: 'meir meer mere mehr merr',
  någon: 'nån ngn',
  några: 'nåra ngra',
  sedan: 'sen',
  imorgon: 'imorrn imorn imorron imorgn imoron imor',
  tillbaka: 'tebax tbax tillbax',
  hela: 'hla',
  liv: 'lif',
  livet: 'live lifet livt livett lvet livte lviet',
  självmord:
    'saljvmord sjävlmord själmord sjlvmord självmrod självmor sjävmord själmvord sjalmvord självmodr',
  svalt: 'sväljt sväjt',
  bebis: 'bebin bebisen bäbis bäbisen bäbin babyn bebben',
  längre: 'länger längr lengre lenger',
  honom: 'onom hanom',
  leva: 'leve lva lewa leeva levaa levva läva',
  orkar: 'orka orkr okrar orakr',
  orkade: 'orkte',
  försvinna: 'fösvinna försvina',
  dö: 'döö döh',
  dog: 'dogg',
  död: 'dödd dööd',
  ihjäl: 'ijäl hjäl ihjel ijel',
  säger: 'sger seger sejer',
  hjälp: 'hjalp hjlp jälp hjälpp hälp jelp',
  snälla: 'snlla snella snälaa',
  andas: 'anads andass ands',
  vaknar: 'vaknr',
  vakna: 'vakn vkna',
  svarar: 'svrar',
  tabletter: 'tabl tablett tablettr tabeletter tabbletter tabs tabsen',
  piller: 'pillr pills pillrer',
  mamma: 'mama mamsen mamma mamman morsan morsa mams',
  pappa: 'papa papsen pappan farsan farsa paps',
  döda: 'döa',
  slår: 'slårr slåår slår',
  slog: 'slogg',
  slagit: 'slait slajt slaget',
  skurit: 'skärt skuret skårit',
  tagit: 'tajt tait tatt',
  tog: 'to tok',
  // together, as in a hurry
  'ta livet av mig': 'talivetavmig tarlivetavmig talivetavmej livetavmig',
  'vill dö': 'villdö villdöö',
  'jag vill dö': 'jagvilldö javilldö',
  'vill inte leva': 'villinteleva',
  'orkar inte': 'orkarinte',
  'orkar inte mer': 'orkarintemer',
  'orkar inte leva': 'orkarinteleva',
  'vill inte': 'villinte',
  // Swedish as it is spoken by the young
  bror: 'brosan brorsan brorsa brush broder brosh lillebror storebror lillebrorsan',
  syster: 'syrran syrra syrsan lillasyster storasyster systra syrran',
};

const AS_WRITTEN = new Map(
  Object.entries(WRITTEN).flatMap(([word, ways]) => {
    const canonical = word.split(' ').map(fold).join(' ');
    return ways.split(' ').map((way) => [fold(way), canonical] as [string, string]);
  }),
);

/** The word that is meant, as far as spelling tells. */
export const meant = (folded: string): string => AS_WRITTEN.get(folded) ?? folded;

/** Two words that are one, when they are written apart: "i natt". */
const APART = new Map(
  [
    ...[
      'i natt',
      'i kväll',
      'i dag',
      'i går',
      'i morgon',
      'i förrgår',
      'i hjäl',
      'på väg',
      'hej då',
      'så här',
    ],
    ...[
      'i morse',
      'i helgen',
      'över dos',
      'själv mord',
      'ha dö',
      'av sked',
      'i land',
      'in låst',
      'in stängd',
    ],
    ...['nån ting', 'nån gång', 'med vetslös'],
  ].map((pair) => {
    const words = pair.split(' ').map(fold);
    return [words.join(' '), meant(fold(pair.replace(' ', '')))] as [string, string];
  }),
);

export const oneWord = (first: string, second: string): string | undefined => APART.get(`${first} ${second}`);
