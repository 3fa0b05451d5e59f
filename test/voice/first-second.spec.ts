import pg from 'pg';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { callLog, lastContact, Phone, startStill, type House } from './house.js';

/** A leg that is silent is asked about only long after: what is seen here was told. */
const at = story<House>({ ...unhurried, HUB_LEG_SILENT_SECONDS: '600' }, startStill);

const toldOfTheEnd = () =>
  eventually('the end to be told', async () =>
    (await at.hub.handsets.voice.log()).some(
      ({ on, body, status }) => on === 'event' && body.includes('"completed"') && status === 200,
    ),
  );

/** As for any hang-up in the line: in their place, to be got back to, and nobody's telephone rings. */
async function isToBeCalledBack(): Promise<void> {
  await eventually('a call-back', async () => (await lastContact(at.hub)).state === 'callback');
  const { id } = await lastContact(at.hub);
  expect(await at.hub.rows(`select kind, state from voice_leg`)).toEqual([
    { kind: 'caller', state: 'ended' },
  ]);
  expect(await callLog(at.hub, id)).toEqual(['hung-up']);
  expect(
    await at.hub.rows(`select from call_back where contact_id = $1 and ended_at is null`, [id]),
  ).toHaveLength(1);
  expect(await at.hub.rows(`select from contact where channel = 'voice'`)).toHaveLength(1);
}

describe('who hangs up in their first second', () => {
  // somebody is at work: nobody's telephone is to ring for a call-back either
  beforeEach(() => at.available('anna'));

  it('before we were asked what the call is answered', async () => {
    await at.hub.handsets.fault({ on: 'answer', kind: 'delay', ms: 2000 });
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hangsUp();
    await toldOfTheEnd();
    expect(await at.hub.rows(`select from contact where channel = 'voice'`)).toEqual([]);
    await at.hub.handsets.advance(2000);
    await isToBeCalledBack();
  });

  it('while our answer is being made', async () => {
    const inTheWay = new pg.Client({ connectionString: at.hub.database.url });
    await inTheWay.connect();
    await inTheWay.query('begin; lock table voice_call in access exclusive mode');
    const person = await new Phone(at.hub.handsets.voice).calls();
    await eventually('an answer that waits', async () => {
      const waiting = await at.hub.rows(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return waiting.length > 0;
    });
    await person.hangsUp();
    await toldOfTheEnd();
    await inTheWay.end();
    await isToBeCalledBack();
  });

  it('while our answer is on its way', async () => {
    await at.hub.handsets.fault({ on: 'answer', kind: 'slow', ms: 2000 });
    const person = await new Phone(at.hub.handsets.voice).calls();
    await eventually('a contact', () => lastContact(at.hub));
    await person.hangsUp();
    await toldOfTheEnd();
    await at.hub.handsets.advance(2000);
    await isToBeCalledBack();
  });
});
