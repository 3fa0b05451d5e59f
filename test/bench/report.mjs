// What was measured, as a table: the ratio of each round, and whether the middle one meets its target.

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const short = (value) => {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
};

function answer(question, rounds) {
  const values = rounds.map(({ hub, floor }) => question.value(hub, floor));
  const of = (side, read) => middle(rounds.filter((round) => round[side]).map((round) => read(round[side])));
  const cost = (side, what) => of(side, (results) => results[question.phase][what]);
  return {
    says: question.says,
    floor: rounds[0].floor ? of('floor', question.floor) : null,
    hub: of('hub', question.hub),
    least: Math.min(...values),
    middle: middle(values),
    most: Math.max(...values),
    unit: question.unit,
    target: question.target.says,
    met: question.target.met(middle(values)),
    serverUs: [cost('floor', 'serverUs'), cost('hub', 'serverUs')],
    postgresUs: [cost('floor', 'postgresUs'), cost('hub', 'postgresUs')],
  };
}

export const answers = (row, rounds) => row.questions.map((question) => answer(question, rounds));

const HEAD = [
  'measured',
  'floor',
  'hub',
  'hub to floor: min / median / max',
  'target',
  '',
  'server CPU µs floor · hub',
  'Postgres CPU µs floor · hub',
];

const cells = (a) => [
  a.says,
  short(a.floor),
  short(a.hub),
  a.floor !== null && a.unit === '×'
    ? `${short(a.least)} / ${short(a.middle)} / ${short(a.most)}`
    : `${short(a.least)} / ${short(a.middle)} / ${short(a.most)} ${a.unit} (not a ratio)`,
  a.target,
  a.met ? 'met' : 'NOT MET',
  a.serverUs.map(short).join(' · '),
  a.postgresUs.map(short).join(' · '),
];

const line = (texts) => `| ${texts.join(' | ')} |`;

/** As Markdown, so that it can be put into docs/performance.md as it is. */
export const table = (all) =>
  [line(HEAD), line(HEAD.map(() => '---')), ...all.map((one) => line(cells(one)))].join('\n');
