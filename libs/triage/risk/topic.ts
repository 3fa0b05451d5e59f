import { sentenceAt, spans, within, words, type Found } from './context.js';
import type { Reading, Span } from './match.js';
import { CONFESSED, CURIOUS, FUTURE, SCHOOL, SERVICE, SUPPOSED, TOPIC } from './rules/around.js';
import { subjectOf } from './subject.js';
import { patterns } from './vocabulary.js';

const TOPICS = patterns(TOPIC);
const SCHOOLS = patterns(SCHOOL);
const SERVICES = patterns(SERVICE);
const CONFESSIONS = patterns(CONFESSED);
const SUPPOSALS = patterns(SUPPOSED);
const CURIOSITIES = patterns(CURIOUS);
const FUTURES = patterns(FUTURE);
const CONTRAST = words('men fast egentligen själv dessutom samtidigt but');

/** Nobody near is named in the sentence: no "jag", no "min son". */
const NEAR_ME = words('jag mig mitt min mina vi oss vår vårt våra granne grannen hans hennes sin i me my');
const isNobodysOwn = ({ words: all }: Reading, { from, to }: Span): boolean =>
  !all.slice(from, to).some((word) => NEAR_ME.has(word));

/** An article, a school task, a film: in the same sentence and not turned away from, or anywhere for a mere noun. */
export function isTopic(text: Reading, { rule, from, to }: Found): boolean {
  const sentence = sentenceAt(text, from);
  const topics = [
    ...within(text, TOPICS, sentence),
    ...within(text, SCHOOLS, sentence).filter(
      (school) => rule.noun || school.from < to || isNobodysOwn(text, sentence),
    ),
  ].map((span) => span.from);
  if (topics.length === 0)
    return (
      (rule.noun === true || (!rule.anyTime && isNobodysOwn(text, sentence))) &&
      (spans(text, TOPICS).length > 0 || spans(text, SCHOOLS).length > 0)
    );
  const topic = Math.max(...topics);
  return !(topic < from && text.words.slice(topic, from).some((word) => CONTRAST.has(word)));
}

/** Help is asked for, or something is told of now. */
const NOW = words('nu nyss hjälp skynda snälla ikväll inatt ambulans help now');
const isNow = ({ words: all }: Reading): boolean => all.some((word) => NOW.has(word));

/** Supposed, asked to know or to be prepared, and of nobody near. */
function isSupposedly(text: Reading, { from, to }: Span): boolean {
  if (isNow(text)) return false;
  if (spans(text, FUTURES).length > 0) return true;
  const sentence = sentenceAt(text, from);
  const supposal = within(text, SUPPOSALS, sentence).findLast((one) => one.from < to);
  if (supposal) return isNobodysOwn(text, { from: supposal.from, to });
  return spans(text, CURIOSITIES).length > 0 && isNobodysOwn(text, sentence);
}

/** Asked of people at large, not said of anyone. */
export function isQuestion(text: Reading, found: Found): boolean {
  if (found.rule.asked || spans(text, CONFESSIONS).length > 0) return false;
  if (isSupposedly(text, found)) return true;
  const sentence = sentenceAt(text, found.from);
  const subject = subjectOf(text.words.slice(sentence.from, found.to));
  const isGeneral = found.rule.noun === true && isNobodysOwn(text, sentence);
  if (subject !== 'anyone' && !isGeneral) return false;
  const asked = found.rule.anyTime ? [SUPPOSALS] : [SUPPOSALS, SERVICES];
  return asked.some((one) => within(text, one, sentence).length > 0);
}
