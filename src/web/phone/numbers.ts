// The Swedish numbers set aside for fiction (PTS): 070-174 06 05 to 06 99. They reach nobody.
// The demo city's workers have those up to 06 44 (src/demo): their telephones show here when they ring; persons call from the others.
const first = 46701740645;
const last = 46701740699;

export const startingHandsets = [0, 1, 2].map((n) => `+${first + n}`);

export function nextHandset(taken: string[]): string | undefined {
  for (let n = first; n <= last; n++) if (!taken.includes(`+${n}`)) return `+${n}`;
  return undefined;
}

/** +46701740605 as 0701-74 06 05, the way the number itself is written on the person's page. */
export function readable(number: string): string {
  const [, area, a, b, c] = /^\+46(7\d{2})(\d{2})(\d{2})(\d{2})$/.exec(number) ?? [];
  return area ? `0${area}-${a} ${b} ${c}` : number;
}
