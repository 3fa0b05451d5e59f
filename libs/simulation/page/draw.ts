import type { Both } from './words.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A text in both languages; the page shows the one that is chosen. */
export const both = ([sv, en]: Both): string =>
  sv === en ? escaped(sv) : `<span lang="sv">${escaped(sv)}</span><span lang="en">${escaped(en)}</span>`;
/** The same within a drawing. */
const drawn = ([sv, en]: Both): string =>
  sv === en ? escaped(sv) : `<tspan lang="sv">${escaped(sv)}</tspan><tspan lang="en">${escaped(en)}</tspan>`;

const at = (x: number): string => (Math.round(x * 10) / 10).toString();
export const number = (value: number, digits = 2): string =>
  value.toLocaleString('sv-SE', {
    maximumFractionDigits: digits,
    minimumFractionDigits: value === 0 ? 0 : digits,
  });
export const percent = (value: number): string => `${number(value * 100, 1)} %`;

/** A step that a scale can be counted in: 1, 2 or 5 times a power of ten. */
function stepOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  return [1, 2, 5, 10].map((n) => n * power).find((step) => most / step <= 5) ?? power * 10;
}

interface Frame {
  width: number;
  height: number;
  most: number;
  label: string;
}
const LEFT = 44;
const BOTTOM = 26;
const TOP = 10;

const yOf = ({ height, most }: Frame, value: number): number =>
  TOP + (height - TOP - BOTTOM) * (1 - Math.min(1, value / most));

function scale(frame: Frame): string {
  const step = stepOf(frame.most);
  const lines: string[] = [];
  for (let value = 0; value <= frame.most * 1.0001; value += step)
    lines.push(
      `<line class="grid" x1="${LEFT}" x2="${frame.width}" y1="${at(yOf(frame, value))}" y2="${at(yOf(frame, value))}"/>` +
        `<text class="tick" x="${LEFT - 6}" y="${at(yOf(frame, value) + 4)}" text-anchor="end">${number(value, step < 1 ? 1 : 0)}</text>`,
    );
  return lines.join('');
}

const picture = ({ width, height, label }: Frame, inner: string): string =>
  `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}">${inner}</svg>`;

export interface Group {
  name: Both;
  values: [a: number, b: number];
}

/** Two bars side by side for each group: before and after. */
export function bars(groups: Group[], label: string): string {
  const most = Math.max(1e-9, ...groups.flatMap(({ values }) => values));
  const frame: Frame = { width: 640, height: 220, most, label };
  const wide = (frame.width - LEFT) / groups.length;
  const inner = groups.map(({ name, values }, i) => {
    const x = LEFT + i * wide;
    const bar = (value: number, n: 0 | 1): string => {
      const y = yOf(frame, value);
      return `<rect class="${n === 0 ? 'before' : 'after'}" x="${at(x + wide * (0.18 + n * 0.33))}" y="${at(y)}" width="${at(wide * 0.3)}" height="${at(Math.max(1, frame.height - BOTTOM - y))}" rx="2"/>`;
    };
    return `${bar(values[0], 0)}${bar(values[1], 1)}<text class="tick" x="${at(x + wide / 2)}" y="${frame.height - 8}" text-anchor="middle">${drawn(name)}</text>`;
  });
  return picture(frame, scale(frame) + inner.join(''));
}

/** Two lines over the hours of a day. */
export function lines(series: [a: number[], b: number[]], label: string): string {
  const most = Math.max(1e-9, ...series.flat());
  const frame: Frame = { width: 640, height: 220, most, label };
  const x = (hour: number): number => LEFT + ((frame.width - LEFT - 12) * hour) / 23;
  const path = (values: number[], name: string): string =>
    `<polyline class="line ${name}" points="${values.map((value, hour) => `${at(x(hour))},${at(yOf(frame, value))}`).join(' ')}"/>`;
  const hours = [0, 6, 12, 18, 23].map(
    (hour) =>
      `<text class="tick" x="${at(x(hour))}" y="${frame.height - 8}" text-anchor="middle">${String(hour).padStart(2, '0')}</text>`,
  );
  return picture(
    frame,
    scale(frame) + path(series[0], 'before-line') + path(series[1], 'after-line') + hours.join(''),
  );
}

/** What was measured against its bound: a bar, its doubt, and a line. */
export function gauge({ measured, off, bound }: { measured: number; off: number; bound: number }): string {
  const most = Math.max(measured + off, bound, 1e-9) * 1.08;
  const x = (value: number): number => (Math.max(0, value) / most) * 300;
  return (
    `<svg class="gauge" viewBox="0 0 300 18" aria-hidden="true"><rect class="after" x="0" y="4" width="${at(x(measured))}" height="10" rx="2"/>` +
    `<rect class="doubt" x="${at(x(measured - off))}" y="7" width="${at(x(measured + off) - x(measured - off))}" height="4"/>` +
    `<line class="bound" x1="${at(x(bound))}" x2="${at(x(bound))}" y1="0" y2="18"/></svg>`
  );
}
