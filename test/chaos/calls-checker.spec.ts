import { violations } from './checker.mjs';
import { quietCalls } from './quiet-calls.mjs';

type Run = ReturnType<typeof quietCalls>;

/** What the checker says of the quiet calls with one thing spoiled. */
function judged(spoil: (run: Run) => void): string[] {
  const run = quietCalls();
  spoil(run);
  return violations(run.told, run.record, run.network, run.calls);
}
const callsOnly = (found: string[]): string[] => found.filter((sentence) => sentence.startsWith('I6'));

test('calls in which all went well are let through', () => {
  expect(judged(() => undefined)).toEqual([]);
});

describe('I6: whoever calls is never dropped, lost or forgotten', () => {
  const spoiled: [string, (run: Run) => void][] = [
    ['a call that is no contact', ({ record }) => void record.callLegs.shift()],
    ['a call that we put down', ({ calls }) => void (calls.legs[0]!.endedBy = 'platform')],
    ['a telephone that is still there', ({ calls }) => void (calls.legs[1]!.endedAt = null)],
    ['one that the hub takes for live', ({ record }) => void (record.callLegs[0]!.state = 'answered')],
    [
      'one that the hub still wants to do something to',
      ({ record }) => void (record.callLegs[0]!.wish = 'move'),
    ],
    ['one that there never was', ({ record }) => void (record.callLegs[1]!.providerId = 'ghost')],
    ['a contact in the line with nobody on it', ({ record }) => void (record.contacts[0]!.state = 'waiting')],
    ['a talk that nobody has', ({ record }) => void (record.contacts[0]!.state = 'answered')],
    [
      'a call-back that stands in no line',
      ({ record }) => {
        record.contacts[0]!.state = 'callback';
        record.links.splice(1);
        record.links[0]!.until = null;
      },
    ],
    ['a promise that nobody knows of', ({ record }) => void record.entries.splice(9, 1)],
    ['a message that is not kept', ({ record }) => void record.entries.splice(10, 1)],
    [
      'a number that was called unsafe, and called',
      ({ calls }) =>
        void calls.legs[0]!.hears.push({
          what: 'talk',
          text: 'Då ringer och skriver vi aldrig till det numret.',
          at: 5,
        }),
    ],
    [
      'two calls to one person at once',
      ({ calls }) => void calls.legs.push({ ...calls.legs[2]!, uuid: 'again', startedAt: 72_000 }),
    ],
    [
      'four new calls in a second',
      ({ calls }) => {
        for (const request of calls.requests) request.at = '2026-03-01T08:00:00.000Z';
      },
    ],
    [
      'a document that was refused',
      ({ calls }) => void (calls.tries[0]!.body = '{"reason":"Syntax error in NCCO."}'),
    ],
  ];
  test.each(spoiled)('%s', (_, spoil) => expect(callsOnly(judged(spoil))).not.toEqual([]));
});
