import { fold } from './words/fold.js';
import { isMark, type Patterns, type Reading, type Span } from './match.js';
import { AGAIN, LONG_PAST, PAST, RECOVERED } from './rules/around.js';
import type { RulePattern } from './rule.js';
import { patterns } from './vocabulary.js';
import { meant } from './words/spelling.js';

export interface Found extends Span {
  rule: RulePattern;
}

export const words = (list: string): Set<string> => new Set(list.split(' ').map((word) => meant(fold(word))));
const PASTS = patterns(PAST);
const LONG_PASTS = patterns(LONG_PAST);
const RECOVERIES = patterns(RECOVERED);
const AGAINS = patterns(AGAIN);

/** Where a thought ends: a "not" before these is not about what follows. */
const BREAK = words(
  'och men eftersom så när som utan för om ifall tills medan därför fast vad hur då and but because',
);
const TURNED = words('kommer ska vill måste tänker gör tar dör hoppar skjuter slår skär dödar');
const WE = words('jag han hon vi de');
const LONG = 7;
const NOT = words('inte aldrig varken knappast not never dont doesnt didnt wont isnt cant');
/** "Kan inte sluta tänka på …" denies nothing. */
const NOT_DENYING = words(
  'sluta slutat släppa låta bara undvika glömma hindra stoppa längre mer veta stop only',
);
const ABOUT = words('på om');
const NONE = words('ingen inga inget noll förnekar förnekade nekar no');
/** "Ingen risk att jag …" */
const NO_RISK =
  /(?:ingen|inga|inte nagon) (?:risk|fara|tanke|tankar|plan|planer|oro|misstanke|tecken)\b|inte sa att\b/;
const PRESENT = words(
  'vill orkar ska tänker tar gör slår hotar kommer pallar planerar funderar är säger står sitter ligger andas vaknar stryper tvingar sparkar bankar finns ser får blir försöker super knarkar misshandlar',
);

/** The words of the sentence around a place. */
export function sentenceAt({ words: all }: Reading, place: number): Span {
  const from = all.lastIndexOf('.', place) + 1;
  const to = all.indexOf('.', place);
  return { from, to: to < 0 ? all.length : to };
}

/** Where these stand, looked for once a text however many matches ask. */
const looked = new WeakMap<Reading, Map<Patterns<null>, Span[]>>();
export function spans(text: Reading, of: Patterns<null>): Span[] {
  const known = looked.get(text) ?? new Map<Patterns<null>, Span[]>();
  looked.set(text, known);
  const found = known.get(of) ?? of.find(text);
  known.set(of, found);
  return found;
}
export const within = (text: Reading, of: Patterns<null>, { from, to }: Span): Span[] =>
  spans(text, of).filter((span) => span.from >= from && span.to <= to);

/** "Om jag inte får hjälp kommer jag …": the main thought begins with its verb. */
const isTurned = (all: string[], at: number): boolean =>
  TURNED.has(all[at] ?? '') && WE.has(all[at + 1] ?? '');

/** Where the thought begins that a match belongs to. */
function thoughtFrom({ words: all }: Reading, from: number): number {
  let at = from;
  if (BREAK.has(all[from] ?? '') || isTurned(all, from)) return from;
  while (at > 0 && !isMark(all[at - 1]) && !BREAK.has(all[at - 1] ?? '')) {
    at -= 1;
    if (isTurned(all, at)) break;
  }
  return at;
}

/** Said in doubt or in despair, a "not" takes nothing away: "vet inte om jag ska …", "fattar ni inte att …". */
const DOUBT = /(?:\bvet(?: jag)?|\b(?:fatar|forstar|hor|ser|begriper) (?:ni|du))$/;
function isNot(all: string[], at: number): boolean {
  if (!NOT.has(all[at] ?? '') || NOT_DENYING.has(all[at + 1] ?? '')) return false;
  return !DOUBT.test(all.slice(Math.max(0, at - 2), at).join(' '));
}

/** "Ingen har slagit mig", "inga tankar på att dö", "det finns ingen risk att jag …". */
function isOfNobody(text: Reading, { rule, from }: Found): boolean {
  const { words: all } = text;
  const near = all.slice(Math.max(0, from - (rule.noun ? 4 : 2)), from);
  const sentence = all.slice(sentenceAt(text, from).from, from);
  return near.some((word) => NONE.has(word)) || NO_RISK.test(sentence.join(' '));
}

/** "Han slår mig inte." */
const NEITHER = /\bdet (?:har|ar|gor|vil|var) (?:jag|han|hon|det|vi) inte\b/;
const isDeniedAfter = ({ words: all }: Reading, { to }: Found): boolean =>
  NEITHER.test(all.slice(to, to + 6).join(' ')) ||
  (NOT.has(all[to] ?? '') && !['bara', 'sjalv'].includes(all[to + 1] ?? ''));

/** "… och tänker inte på självmord": whatever stood before, the last of it is denied. */
const isDeniedAtEnd = ({ words: all }: Reading, { from, to }: Found): boolean =>
  all.some(
    (word, at) =>
      at >= Math.max(from, to - 4) && at < to - 2 && NOT.has(word) && ABOUT.has(all[at + 1] ?? ''),
  );

export function isDenied(text: Reading, one: Found): boolean {
  const { rule, from, to } = one;
  if (rule.withNot) return false;
  // in a long stretch over several thoughts a "not" is about one of the others, but for the one right after its verb
  const isLong = to - from > LONG;
  const end = isLong ? from : to;
  for (let at = thoughtFrom(text, from); at < end; at += 1) if (isNot(text.words, at)) return true;
  const [near, nots] = isLong
    ? [text.words.slice(from + 1, from + 2), NOT]
    : [text.words.slice(from, to), NONE];
  if (near.some((word) => nots.has(word))) return true;
  return isOfNobody(text, one) || isDeniedAfter(text, one) || isDeniedAtEnd(text, one);
}

/** "Fem år sedan" says nothing of now, although "år" and "är" are read alike. */
const saysNow = (all: string[], { from, to }: Span): boolean =>
  all
    .slice(from, to)
    .some((word, i) => PRESENT.has(word) && !(word === 'ar' && all[from + i + 1] === 'sedan'));

/** Verbs of what was. */
const WAS = words(
  'var hade ville trodde tänkte tog skar slog försökte brukade blev blivit stod satt höll låg bodde drack rökte överdosade överdoserade självskadade kände mådde hotade',
);

const OF_LIFE = new Set(['own-risk', 'worry-for-another']);
/** The same sentence says that it was, and that it is well now. */
const isOver = (text: Reading, sentence: Span): boolean =>
  within(text, PASTS, sentence).length > 0 && within(text, RECOVERIES, sentence).length > 0;
/** Told of what was, and somewhere it is said that all is well now. */
const endedWell = (text: Reading, { from, to }: Span): boolean =>
  spans(text, RECOVERIES).length > 0 &&
  spans(text, AGAINS).length === 0 &&
  text.words.slice(from, to).some((word) => WAS.has(word));

/** It was long ago, or ended well, and nothing says that it is here again. */
export function isLongAgo(text: Reading, { rule, from, to }: Found): boolean {
  const sentence = sentenceAt(text, from);
  if (within(text, AGAINS, sentence).length > 0) return false;
  if (OF_LIFE.has(rule.kind) && isOver(text, sentence)) return true;
  if (saysNow(text.words, { from, to })) return false;
  return within(text, rule.anyTime ? LONG_PASTS : PASTS, sentence).length > 0 || endedWell(text, sentence);
}
