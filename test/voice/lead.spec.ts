import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { callLog, phoneOf, startHubWithCalls } from './house.js';
import { hearsOnly, shows, talking, watches } from './talk.js';

const at = story<RunningHub & Line>(unhurried, startHubWithCalls);

describe('a lead', () => {
  /** Lea listens to Anna's call. */
  async function listening() {
    const talk = await talking(at, 'anna');
    await watches(talk.worker, talk);
    const lea = await at.atWork('lea');
    await lea.wire.do('call:lead', { contactId: talk.contact.id, way: 'listen' });
    await shows(talk.worker, 'lead', ({ state }) => state === 'ringing');
    const telephone = await (await phoneOf(at.hub, 'lea')).answers();
    await telephone.hears('Tryck 1 för att kopplas in');
    await telephone.presses('1');
    await hearsOnly(at, telephone, [talk.person, talk.telephone]);
    return { ...talk, lea, lead: telephone };
  }

  it('listens and is heard by nobody; the worker sees it, the log keeps it, the person is told nothing', async () => {
    const { worker, person, telephone, contact } = await listening();
    await shows(worker, 'lead', ({ state, worker: who }) => state === 'listening' && who?.name === 'Lea');
    await hearsOnly(at, person, [telephone]);
    await hearsOnly(at, telephone, [person]);
    await worker.reads(
      ({ body }) => body.kind === 'call' && body.what === 'lead-listens' && body.who?.name === 'Lea',
    );
    expect((await person.words()).join(' ')).not.toContain('Lea,');
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-in', 'lead-listens']);
  });

  it('whispers to the worker only, joins, and is heard by all then', async () => {
    const { worker, person, telephone, lead, lea, contact } = await listening();
    await lea.wire.do('call:lead', { contactId: contact.id, way: 'whisper' });
    await hearsOnly(at, telephone, [person, lead]);
    await hearsOnly(at, person, [telephone]);
    await shows(worker, 'lead', ({ state }) => state === 'whispering');
    await lea.wire.do('call:lead', { contactId: contact.id, way: 'join' });
    await hearsOnly(at, person, [telephone, lead]);
    await person.hears('Lea,');
    const again = await lea.tries('call:lead', { contactId: contact.id, way: 'whisper' });
    expect(again).toMatchObject({ refused: { code: 'moved-too-often' } });
    expect(await callLog(at.hub, contact.id)).toEqual([
      ...['worker-in', 'lead-listens', 'lead-whispers', 'lead-joins'],
    ]);
  });

  it('is let out by itself when the talk is over; nobody else comes in so', async () => {
    const { worker, person, lead, contact } = await listening();
    const bo = await at.available('bo');
    const refused = await bo.tries('call:lead', { contactId: contact.id, way: 'listen' });
    expect(refused).toMatchObject({ refused: { code: 'not-allowed' } });
    await worker.ends(contact.id);
    await lead.isOver();
    await eventually('the log to say so', async () =>
      (await callLog(at.hub, contact.id)).includes('lead-out'),
    );
    expect((await person.now()).endedAt).toBeNull();
  });
});
