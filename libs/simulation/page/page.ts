import type { Check, Verdict } from '../verdicts.js';
import type { Side, WhatIf } from '../compare.js';
import type { Service } from '../measures.js';
import { bars, both, gauge, lines, number, percent } from './draw.js';
import { STYLE } from './style.js';
import { CHECKS, WORDS, type Both } from './words.js';

/** What the page shows. `speed`: how long the largest scene took to decide, ms. */
export interface Findings {
  checks: Check[];
  separate: Side;
  one: Side;
  whatIf: WhatIf;
  speed: { waiting: number; onDuty: number; ms: number };
  weeks: number;
}

const section = (title: Both, inner: string): string => `<section><h2>${both(title)}</h2>${inner}</section>`;
const legend = (a: Both, b: Both): string =>
  `<ul class="legend"><li><i class="b"></i>${both(a)}</li><li><i class="a"></i>${both(b)}</li></ul>`;

function table(head: Both[], rows: string[][], name = ''): string {
  const cells = (row: string[]): string => row.map((cell) => `<td>${cell}</td>`).join('');
  const heads = head.map((cell) => `<th scope="col">${both(cell)}</th>`).join('');
  return `<div class="wide"><table class="${name}"><thead><tr>${heads}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table></div>`;
}

const MEASURES: { name: Both; of: (service: Service) => string }[] = [
  { name: WORDS.wait, of: ({ meanWait }) => number(meanWait) },
  { name: WORDS.abandoned, of: ({ abandoned }) => percent(abandoned) },
  { name: WORDS.inTarget, of: ({ inTarget }) => percent(inTarget) },
  { name: WORDS.within20, of: ({ within20s }) => percent(within20s) },
];
const EMPTY: Both = ['', ''];

const measured = (a: Service, b: Service): string[][] =>
  MEASURES.map(({ name, of }) => [both(name), of(a), of(b)]);

function numbers({ separate, one, weeks }: Findings): string {
  const faces = [both(WORDS.faces), number(separate.faces.faces), number(one.faces.faces)];
  const span: Both = [
    `${weeks} veckor, ${one.all.contacts} kontakter.`,
    `${weeks} weeks, ${one.all.contacts} contacts.`,
  ];
  const rows = [...measured(separate.all, one.all), faces];
  return section(WORDS.numbers, `<p>${both(span)}</p>${table([EMPTY, WORDS.separate, WORDS.one], rows)}`);
}

const sides = (): string => legend(WORDS.separate, WORDS.one);
/** The same measure of the one side and the other. */
const twice = ([sv, en]: Both): Both[] => [
  [`${sv}: egna`, `${en}: separate`],
  [`${sv}: ett`, `${en}: one`],
];

function bands({ separate, one }: Findings): string {
  const pairs = one.bands.map(({ rank, service }, i) => ({
    name: [`R${rank}`, `R${rank}`] as const,
    before: separate.bands[i]?.service ?? service,
    after: service,
  }));
  const rows = pairs.map(({ name: [name], before, after }) => [
    ...[name, number(after.contacts, 0)],
    ...[number(before.meanWait), number(after.meanWait)],
    ...[percent(before.abandoned), percent(after.abandoned)],
  ]);
  const groups = pairs.map(({ name, before, after }) => ({
    name,
    values: [before.meanWait, after.meanWait] as [number, number],
  }));
  const heads: Both[] = [WORDS.band, WORDS.contacts, ...twice(WORDS.wait), ...twice(WORDS.abandoned)];
  const drawing = bars(groups, 'Väntan per nivå, minuter / Waits per band, minutes');
  return section(WORDS.perBand, `<p>${both(WORDS.wait)}</p>${sides()}${drawing}${table(heads, rows)}`);
}

function hours({ separate, one }: Findings): string {
  const waits = (hours: { wait: number }[]): number[] => hours.map(({ wait }) => wait);
  const drawing = lines(
    [waits(separate.hours), waits(one.hours)],
    'Väntan per timme, minuter / Waits per hour, minutes',
  );
  return section(WORDS.perHour, `<p>${both(WORDS.wait)}</p>${sides()}${drawing}`);
}

const digitsOf = (value: number): number => (value === 0 || value >= 100 ? 0 : 3);

/** What chance may do, as far as it was reckoned. */
function chance(off: number | null): string {
  if (off === null) return '–';
  return off === 0 ? both(WORDS.sameWaits) : `± ${number(off, digitsOf(off))}`;
}

const VERDICTS: Record<Verdict, string> = {
  holds: both(WORDS.holds),
  'within-noise': both(WORDS.withinNoise),
  broken: `<b class="bad">${both(WORDS.fails)}</b>`,
};

function judged({ checks, speed }: Findings): string {
  const rows = checks.map(({ name, raw, measured: is, off, bound, verdict }) => {
    const { what, bound: against, unit } = CHECKS[name];
    return [
      `${both(what)}<br><small>${both(against)}</small>`,
      gauge({ measured: is, off: off ?? 0, bound }),
      number(raw, digitsOf(raw)),
      `${number(is, digitsOf(is))} ${both(unit)}`,
      chance(off),
      number(bound, digitsOf(bound)),
      VERDICTS[verdict],
    ];
  });
  const fast: Both = [
    `${number(speed.waiting, 0)} som väntar och ${speed.onDuty} i tjänst avgörs på ${number(speed.ms, 1)} ms.`,
    `${number(speed.waiting, 0)} waiting and ${speed.onDuty} on duty are decided in ${number(speed.ms, 1)} ms.`,
  ];
  const heads: Both[] = [EMPTY, EMPTY, WORDS.raw, WORDS.measured, WORDS.chance, WORDS.bound, EMPTY];
  return (
    section(WORDS.judged, `<p>${both(WORDS.judgedLead)}</p>${table(heads, rows, 'checks')}`) +
    section(WORDS.speed, `<p>${both(fast)}</p>`)
  );
}

const supposed = ({ whatIf: { meanwhile } }: Findings): string =>
  section(
    WORDS.whatIf,
    table([EMPTY, WORDS.without, WORDS.with], measured(meanwhile.without, meanwhile.with)),
  );

/** One page that stands alone: no script, nothing fetched, light and dark, Swedish and English. */
export function page(findings: Findings): string {
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stafett: ${WORDS.title[0]}</title><style>${STYLE}</style></head><body><main>
<div class="language"><input type="radio" name="language" id="sv" checked><label for="sv">Svenska</label><input type="radio" name="language" id="en"><label for="en">English</label></div>
<h1>${both(WORDS.title)}</h1><p>${both(WORDS.lead)}</p>
${numbers(findings)}${bands(findings)}${hours(findings)}${supposed(findings)}${judged(findings)}
</main></body></html>
`;
}
