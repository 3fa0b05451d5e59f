import type { Entry, EntryBody, RiskWords } from '../../../../libs/protocol/entry.js';

export interface Part {
  part: string;
  isMarked: boolean;
  from: number;
}

/** A text in parts: those the words stand in, and those between. Words that overlap are one. */
export function marked(text: string, words: readonly RiskWords[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of words.toSorted((a, b) => a.start - b.start)) {
    if (start > at) parts.push({ part: text.slice(at, start), isMarked: false, from: at });
    const from = Math.max(start, at);
    if (end > from) parts.push({ part: text.slice(from, end), isMarked: true, from });
    at = Math.max(at, end);
  }
  if (at < text.length) parts.push({ part: text.slice(at), isMarked: false, from: at });
  return parts;
}

export type RiskFound = Extract<EntryBody, { kind: 'risk' }>;

/** What was found in messages, by the number of the message it stands in. */
export const riskFound = (entries: readonly Entry[]): Map<number, RiskFound> =>
  new Map(entries.flatMap(({ body }) => (body.kind === 'risk' ? [[body.of, body] as const] : [])));
