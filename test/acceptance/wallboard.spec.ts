import type { Band, BoardView, RosterGap, UnitNow, UnitPlan } from '../../libs/protocol/index.js';
import { unhurried } from '../support/hub.js';
import type { Worker } from '../support/people.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';

/** What hangs on the wall is what happened: figures about the whole, counted from the record. */
const at = story({ ...unhurried, HUB_ROUND_PAUSE_SECONDS: '60' });

/** What has happened stays as it was written, so it is written anew: only a test may, and PostgreSQL must be told. */
const rewritten = (statements: string) =>
  at.hub.rows(`set session_replication_role = replica; ${statements}; set session_replication_role = origin`);

beforeEach(async () => {
  // A hub that has been up for days: contacts can have come yesterday.
  await rewritten(
    `update watch set since = since - interval '3 days', accepted_at = since - interval '3 days'`,
  );
});

/** The record as if this contact had come so much earlier. */
const cameEarlier = (contactId: string, interval: string) =>
  rewritten(`
    update contact set arrived_at = arrived_at - ${interval} where id = '${contactId}';
    update responsibility set since = since - ${interval} where contact_id = '${contactId}' and seq = 1`);

/** The board as it is after everything that has been done so far: it is shared for a second. */
async function board(reader: Worker): Promise<BoardView> {
  const [clock] = await at.hub.rows<{ now: Date }>('select clock_timestamp() as now');
  return eventually('a board measured from now on', async () => {
    const view = await reader.gets<BoardView>('/api/insight/board');
    // What takes long comes when it is ready.
    const isWhole = view.unownedSeconds !== null && view.gaps !== null;
    return isWhole && Date.parse(view.at) > clock!.now.getTime() && view;
  });
}
const bandIn = (view: BoardView, band: Band) => view.bands.find((one) => one.band === band)!;
const speeds = () =>
  at.hub.rows<{ seconds: number }>(
    `select extract(epoch from answered_at - arrived_at)::float8 as seconds from contact where answered_at is not null order by 1`,
  );

it('says who waits and how long, who was answered in time, who left, and what is owed', async () => {
  const [lea, cleo] = [await at.atWork('lea'), await at.available('cleo')];
  const inTime = await at.person().opensChat('Min hemliga berättelse');
  await cleo.answersFor(inTime.contactId);
  const tooLate = await at.person().opensChat('Hej');
  await cameEarlier(tooLate.contactId, `interval '20 minutes'`);
  await cleo.answersFor(tooLate.contactId);
  await cleo.ends(inTime.contactId);
  await cleo.closes(inTime.contactId, { promise: 'Vi hörs', dueAt: '2030-01-01T10:00:00Z', how: 'call' });
  await cleo.is('paused');

  const gone = await at.person().opensChat('Jag orkar inte vänta');
  await gone.leaves();
  const waiting = await at.person().opensChat('Hej');
  const longWaiting = await at.person().opensChat('Hallå');
  await cameEarlier(longWaiting.contactId, `interval '16 minutes'`);
  const inDanger = await at.person().opensChat();
  await inDanger.answers('danger', 'yes');

  const view = await board(lea);
  const { all } = view;
  expect(all).toMatchObject({ waiting: 4, callbacks: 1, late: 1 });
  expect(bandIn(view, 'Rx')).toMatchObject({ targetSeconds: 900, waiting: 3, callbacks: 1, late: 1 });
  expect(bandIn(view, 'R0')).toMatchObject({
    targetSeconds: 30,
    nineInTenSeconds: 10,
    waiting: 1,
    callbacks: 0,
    late: 0,
  });
  const [oldest] = await at.hub.rows<{ arrived_at: Date }>('select arrived_at from contact where id = $1', [
    longWaiting.contactId,
  ]);
  expect(bandIn(view, 'Rx').oldestAt).toBe(oldest!.arrived_at.toISOString());
  expect(bandIn(view, 'R3')).toMatchObject({ waiting: 0, oldestAt: null, today: { serviceLevel: null } });

  // Six came. Two were answered, one of them in time; one waits past the target: of three answers due, one was in time.
  expect(all.hour).toMatchObject({ arrived: 6, answered: 2, within: 1, due: 3, left: 1 });
  expect(all.hour.serviceLevel).toBeCloseTo(1 / 3, 6);
  expect(all.hour.abandonmentRate).toBeCloseTo(1 / 6, 6);
  const [quick, slow] = (await speeds()).map(({ seconds }) => seconds);
  expect(slow).toBeGreaterThan(1200);
  expect(all.hour.medianSeconds).toBeCloseTo((quick! + slow!) / 2, 3);
  expect(all.hour.p90Seconds).toBeCloseTo(quick! + 0.9 * (slow! - quick!), 3);
  expect(view).toMatchObject({
    followUpsOverdue: 0,
    unownedSeconds: 0,
    watch: { holder: 'Lea', present: true },
  });

  await at.hub.rows(`update follow_up set due_at = now() - interval '1 minute'`);
  await gone.comesBack();
  expect(await board(lea)).toMatchObject({ followUpsOverdue: 1, all: { waiting: 4, callbacks: 0 } });
  const told = JSON.stringify(view);
  for (const word of ['hemliga', inTime.contactId, waiting.contactId, cleo.workerId])
    expect(told).not.toContain(word);
});

it('today begins at midnight in the city: who came a second before it is of yesterday', async () => {
  const lea = await at.atWork('lea');
  const [before, after] = [await at.person().opensChat('Hej'), await at.person().opensChat('Hej')];
  const { since } = await board(lea);
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'medium' });
  expect(wall.format(Date.parse(since))).toBe('00:00:00');
  const midnight = (plus: string) => `(arrived_at - (timestamptz '${since}' + interval '${plus}'))`;
  const move = async ({ contactId }: { contactId: string }, plus: string) => {
    const [by] = await at.hub.rows<{ by: string }>(
      `select ${midnight(plus)}::text as by from contact where id = $1`,
      [contactId],
    );
    await cameEarlier(contactId, `interval '${by!.by}'`);
  };
  await move(before, '-1 second');
  await move(after, '1 millisecond');
  const view = await board(lea);
  expect(view.all.today.arrived).toBe(1);
  expect(view.all.waiting).toBe(2);
});

it('says of every unit who is on duty, what they are doing, and what waits for it', async () => {
  const [lea, cleo, bo] = [await at.signedIn('lea'), await at.available('cleo'), await at.atWork('bo')];
  const person = await at.person().opensChat('Hej');
  await cleo.answersFor(person.contactId);
  await bo.is('paused');
  const about = await at.person().opensChat('Hej');
  await cleo.is('paused');
  await about.answers('danger', 'no');
  await about.answers('need', 'psychiatry');
  await cleo.is('available');
  const unit = async (name: string) => (await board(lea)).units.find((one) => one.name === name)!;
  expect(await unit('Beroendemottagningen')).toEqual({
    name: 'Beroendemottagningen',
    waiting: 0,
    onDuty: [
      { name: 'Cleo', mode: 'site', doing: 'busy', contacts: 1, room: 3 },
      { name: 'Farida', mode: 'site', doing: 'away', contacts: 0, room: 3 },
    ],
  });
  const { waiting, onDuty } = await unit('Psykiatriska mottagningen');
  expect({ waiting, doing: onDuty.map((one) => `${one.name} ${one.doing}`) }).toEqual({
    waiting: 1,
    doing: ['Bo paused', 'Emil away'],
  });
  // What a lead has sent elsewhere waits there, and there alone.
  const units = await lea.gets<UnitPlan[]>('/api/roster/units');
  const idOf = (name: string) => units.find((one) => one.name === name)!.id;
  const redirect = { need: 'psychiatry', toUnit: idOf('Beroendemottagningen') };
  expect(await lea.http('POST', '/api/routing/redirects', redirect)).toMatchObject({ status: 200 });
  await eventually('the redirect to count', async () => (await unit('Beroendemottagningen')).waiting === 1);
  expect((await unit('Psykiatriska mottagningen')).waiting).toBe(0);
  const steered = await lea.gets<UnitNow[]>('/api/routing/units');
  expect(steered.filter(({ waiting }) => waiting > 0).map(({ name }) => name)).toEqual([
    'Beroendemottagningen',
  ]);
  await cleo.ends(person.contactId);
  expect((await unit('Beroendemottagningen')).onDuty[0]).toMatchObject({ name: 'Cleo', doing: 'wrap-up' });
});

it('says where somebody will be missing in the next two weeks, the nearest first', async () => {
  const lea = await at.signedIn('lea');
  const units = await lea.gets<UnitPlan[]>('/api/roster/units');
  const unit = units.find(({ name }) => name === 'Socialtjänsten');
  const hours = [{ on: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00', least: 9, onSite: true }];
  expect(await lea.http('PUT', `/api/roster/units/${unit!.id}/hours`, hours as object)).toMatchObject({
    status: 200,
  });
  const known = await lea.gets<RosterGap[]>('/api/roster/gaps?days=14');
  const { gaps } = await board(lea);
  expect(gaps).toMatchObject({ days: 14, total: known.length });
  expect(gaps!.next).toHaveLength(5);
  expect(gaps!.total).toBeGreaterThan(5);
  expect(gaps!.next[0]).toMatchObject({ unit: unit!.name, least: 9, onSite: true });
  expect(gaps!.next.map(({ from }) => from)).toEqual(gaps!.next.map(({ from }) => from).toSorted());
});

it('is for all staff, and for nobody else', async () => {
  for (const username of ['anna', 'lea', 'ada'])
    expect(await (await at.signedIn(username)).http('GET', '/api/insight/board')).toMatchObject({
      status: 200,
    });
  expect((await fetch(`${at.hub.url}/api/insight/board`)).status).toBe(401);
});
