import { whoIn } from '../index.js';

const workers = ['anna', 'bo'].map((username) => ({
  ...{ workerId: username, username },
  name: username === 'anna' ? 'Anna' : 'Bo',
}));
const coming = (name: string, address: string, declined = false) => ({ name, address, declined });
const asked = (...attendees: ReturnType<typeof coming>[]) => whoIn({ attendees, summary: 'Bo' }, workers);
const titled = (summary: string) => whoIn({ attendees: [], summary }, workers);

it('an attendee is known by username, by the address’s first part, or by the name alone', () => {
  expect(asked(coming('', 'anna')).workerIds).toEqual(['anna']);
  expect(asked(coming('', 'anna@example.se')).workerIds).toEqual(['anna']);
  expect(asked(coming('anna@example.se', 'anna@example.se')).workerIds).toEqual(['anna']);
  expect(asked(coming('Anna', 'a.l@example.se')).workerIds).toEqual(['anna']);
});
it('a longer name is somebody else’s until a person says otherwise, whatever the address begins with', () => {
  const other = asked(coming('Anna Lindqvist', 'anna@elsewhere.example'));
  expect(other).toEqual({
    ...{ workerIds: [], declined: [] },
    unknown: ['Anna Lindqvist <anna@elsewhere.example>'],
  });
  expect(asked(coming('Anna', 'bo@example.se')).workerIds).toEqual([]);
});
it('whoever has said no is not on duty, and the title names nobody instead', () => {
  const event = asked(coming('Anna', 'anna@example.se', true));
  expect(event).toEqual({ workerIds: [], unknown: [], declined: ['Anna'] });
});
it('a title names whom it names, and not whoever its first word is', () => {
  expect(titled('Jour: Anna, Bo').workerIds).toEqual(['anna', 'bo']);
  expect(titled('Anna Lindqvist').workerIds).toEqual(['anna']);
  expect(titled('Anna på kurs')).toMatchObject({ workerIds: [], unknown: ['Anna på kurs'] });
});
