import type { EntryBody, Language } from '../../../../libs/protocol/index.js';
import { FIRST_QUESTION, triageWords } from '../../../../libs/triage/index.js';
import { voiceOf } from '../../../../libs/voice/index.js';
import { callWords } from '../call-words.js';
import { textWords } from '../text-words.js';

type BodyOf<K extends EntryBody['kind']> = Extract<EntryBody, { kind: K }>;

/** A line of the log as a text message; '' for a line that is not sent. */
export function asText(body: EntryBody, language: Language, holder: string | null): string {
  switch (body.kind) {
    case 'message':
    case 'advice':
    case 'seeking':
    case 'understood':
      return body.text;
    case 'question':
      return question(body, language, holder);
    case 'responsible':
      return filled(textWords[language].responsible, body.who);
    case 'closed':
      return closed(body, language);
    case 'call':
      return ofCall(body, language, holder);
    default:
      return '';
  }
}

/** The first question carries the greeting: one text instead of three, and who is responsible stands first. */
function question(
  { question: key, text, options }: BodyOf<'question'>,
  language: Language,
  holder: string | null,
): string {
  const words = triageWords[language];
  const greeting =
    key === FIRST_QUESTION && holder
      ? `${filled(words.greeting, { name: holder })} ${textWords[language].danger}\n\n`
      : '';
  const numbered = options.map(({ label }, i) => `${i + 1} ${label}`).join('\n');
  return `${greeting}${text}\n${words.byNumber}\n${numbered}`;
}

/** What was promised comes first: a phone shows the beginning. */
function closed({ next }: BodyOf<'closed'>, language: Language): string {
  const words = textWords[language];
  return next ? `${filled(words.next, { next })}\n${words.closed}` : words.closed;
}

/** What somebody who called asked for by key, or is to know after tries in vain; `detail` tells who asked for those. */
function ofCall({ what, detail }: BodyOf<'call'>, language: Language, holder: string | null): string {
  const words = callWords[voiceOf(language)];
  if (what === 'text-wished') return filled(words.wished, { name: holder ?? '' });
  if (what !== 'text-in-vain') return '';
  return detail === 'person' ? words.inVainAsked : words.inVain;
}

/** By function, so that a `$&` in what somebody wrote stays what it is. */
const filled = (sentence: string, names: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
