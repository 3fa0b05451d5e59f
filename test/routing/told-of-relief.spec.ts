import { startHubWithLine, unhurried, type Line, type RunningHub } from '../support/hub.js';
import { Handset } from '../support/people.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';

/** The person wishes for another than whoever has them, and nobody else is there: those at home are told. */
const at = story<RunningHub & Line>(unhurried, startHubWithLine);

/** Nothing but who is at home, and then the desk. */
const steps = ['offer', 'sms-standby', 'ring-standby', 'desk', 'lead'].map((kind) => ({ kind, seconds: 60 }));

/** On stand-by, with a telephone that was checked. Put in by hand (no origin): the roster would else put them on site again. */
async function dinaAtHome(): Promise<Handset> {
  const phone = new Handset(at.hub.handsets);
  await at.hub.rows(
    `update shift set mode = 'home', origin = null where worker_id = (select id from worker where username = 'dina')`,
  );
  await at.hub.rows(
    `insert into worker_reach (worker_id, phone, verified_at) select id, $1, clock_timestamp() from worker where username = 'dina'
     on conflict (worker_id) do update set phone = excluded.phone, verified_at = excluded.verified_at`,
    [phone.number],
  );
  return phone;
}

it('by text, without a word about the person; it stays with whoever has it until one of them accepts', async () => {
  const phone = await dinaAtHome();
  const lea = await at.signedIn('lea');
  for (const band of ['R2', 'Rx'])
    expect(await lea.http('PUT', '/api/routing/plans', { band, steps })).toMatchObject({ status: 200 });
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Jag heter Kim');
  const { contactId } = person;
  await anna.answersFor(contactId);
  await person.wishes({ avoid: [anna.workerId] });

  const text = await phone.shows('önskar någon annan');
  expect(text).not.toMatch(/Kim|Anna/);
  const holders = () =>
    at.hub.rows<{ username: string }>(
      `select w.username from responsibility r join worker w on w.id = r.worker_id where r.contact_id = $1 and r.until is null`,
      [contactId],
    );
  expect(await holders()).toEqual([{ username: 'anna' }]);
  expect(await phone.screen()).toHaveLength(1);

  const dina = await at.available('dina');
  await dina.answersFor(contactId);
  await eventually('Dina to have it', async () => (await holders())[0]?.username === 'dina');
});

it('is told to nobody any more once the person wants to go on with the one they have', async () => {
  const phone = await dinaAtHome();
  await at.hub.handsets.fault({ on: 'rest', kind: 'throttled', number: phone.number, count: 1000 });
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  await anna.answersFor(person.contactId);
  await person.wishes({ avoid: [anna.workerId] });
  await eventually('a text that was turned away', async () =>
    (await at.hub.handsets.log()).requests.some(({ status }) => status === 429),
  );
  await person.wishes({ avoid: [] });
  await at.hub.handsets.clearFaults();
  await eventually('nothing left to tell', async () => {
    const open = `select from pgboss.job where name = 'alert-standby' and state < 'completed'`;
    return (await at.hub.rows(open)).length === 0;
  });
  expect(await at.hub.handsets.messages(phone.number)).toEqual([]);
});
