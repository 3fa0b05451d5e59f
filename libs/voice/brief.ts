/** Longer than this nobody listens to a machine while somebody waits; and Vonage says 1500 characters at most, other words among them. */
export const LONGEST_BRIEF = 900;

/** The end of a sentence, else of a word. */
const END = /^[\s\S]*[.!?](?=\s)/;
const WORD = /^[\s\S]*(?=\s)/;

/** A worker's brief as it is read out, in Swedish: one that is long to the end of a sentence, and who tells the rest. */
export function briefAloud(brief: string, name: string): string {
  if (brief.length <= LONGEST_BRIEF) return brief;
  const cut = brief.slice(0, LONGEST_BRIEF + 1);
  const [told = cut.slice(0, LONGEST_BRIEF)] = END.exec(cut) ?? WORD.exec(cut) ?? [];
  return `${told.trim()} Det finns mer att berätta. ${name} säger resten.`;
}
