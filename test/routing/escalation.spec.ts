import type { EscalationPlan, QueueView, UnitNow } from '../../libs/protocol/index.js';
import { startHubWithLine, unhurried, type Line, type RunningHub } from '../support/hub.js';
import { Handset } from '../support/people.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';

/** When nobody reacts: rung by rung, in seconds, and a human on the last. */
const at = story<RunningHub & Line>({ ...unhurried, HUB_ACKNOWLEDGE_SECONDS: '3' }, startHubWithLine);

/**
 * A worker at home on stand-by, with a telephone. Put in by hand (no origin): the roster, which has them on site, would
 * else bring it back in step within the first second of the hub.
 */
async function atHome(username: string, phone: string): Promise<void> {
  await at.hub.rows(
    `update shift set mode = 'home', origin = null where worker_id = (select id from worker where username = $1)`,
    [username],
  );
  await at.hub.rows(
    `insert into worker_reach (worker_id, phone, verified_at) select id, $2, clock_timestamp() from worker where username = $1
     on conflict (worker_id) do update set phone = excluded.phone, verified_at = excluded.verified_at`,
    [username, phone],
  );
}

const kinds = (
  contactId: string,
): Promise<{ kind: string; body: { to?: { name: string }; by?: string } }[]> =>
  at.hub.rows(`select kind, body from entry where contact_id = $1 order by seq`, [contactId]);

it('those at home are told by text, without a word about the person; whoever opens their console is asked', async () => {
  const phone = new Handset(at.hub.handsets);
  await atHome('dina', phone.number);
  const person = await at.person().opensChat('Är någon där? Jag heter Kim');
  const text = await phone.shows('väntar och ingen har tagit emot');
  expect(text).not.toContain('Kim');
  expect(text).toContain('/console');
  const dina = await at.available('dina');
  await dina.answersFor(person.contactId);
  await person.isToldThat('Dina', 'worker');
  expect(await phone.screen()).toHaveLength(1);
});

it('one bad number stops nobody: it is said in the log, the others are told, and the next rung comes at once (C17)', async () => {
  const phone = new Handset(at.hub.handsets);
  // Our own number cannot be texted to: as bad as a number gets.
  await atHome('emil', '+46766861004');
  await atHome('dina', phone.number);
  const person = await at.person().opensChat('Är någon där?');
  await phone.shows('väntar');
  const lea = await at.atWork('lea');
  await lea.follows(person.contactId);
  await lea.reads(({ body }) => body.kind === 'alert-failed' && body.to.name === 'Emil');
  const told = (await kinds(person.contactId)).filter(({ kind }) => kind === 'alerted');
  expect(told.map(({ body }) => body.to?.name).sort()).toEqual(['Dina', 'Emil']);
});

it('those at home are not told again of the same when its escalation begins anew', async () => {
  const phone = new Handset(at.hub.handsets);
  await atHome('dina', phone.number);
  const lea = await at.atWork('lea');
  const person = await at.person().opensChat('Är någon där?');
  await phone.shows('väntar');
  // Another band has a plan of its own, from its first rung on.
  const { contactId } = person;
  expect(await lea.tries('triage:regrade', { contactId, band: 'R1' })).toMatchObject({ ok: true });
  const other = await at.person().opensChat('Hej');
  await eventually('those at home are told of the other', async () =>
    (await kinds(other.contactId)).some(({ kind }) => kind === 'alerted'),
  );
  const told = (await kinds(contactId)).filter(({ kind }) => kind === 'alerted').map(({ body }) => body.by);
  expect(told).toContain('sms');
  expect(new Set(told).size).toBe(told.length);
});

it('with only bad numbers the rungs are empty, and the desk has it at once', async () => {
  const { number } = new Handset(at.hub.handsets);
  await at.hub.handsets.fault({ on: 'rest', kind: 'lowBalance', number, count: 1000 });
  await at.hub.handsets.voice.behave({ number, does: 'fail' });
  await atHome('emil', number);
  const lea = await at.atWork('lea');
  const person = await at.person().opensChat('Är någon där?');
  expect(await lea.seesOffer(person.contactId)).toMatchObject({ step: 'desk' });
});

/** Dina is to be told at home, and Vonage takes no text to her yet. */
async function textHeldBack() {
  const phone = new Handset(at.hub.handsets);
  await atHome('dina', phone.number);
  await at.hub.handsets.fault({ on: 'rest', kind: 'throttled', number: phone.number, count: 1000 });
  const person = await at.person().opensChat('Är någon där?');
  const tried = async () => (await at.hub.handsets.log()).requests.some(({ status }) => status === 429);
  await eventually('a text that was turned away', tried);
  return { phone, person };
}

/** The text may go now, if anybody still wants it to. */
async function textLetThrough(): Promise<void> {
  await at.hub.handsets.clearFaults();
  await eventually('nothing left to tell', async () => {
    const open = `select from pgboss.job where name = 'alert-standby' and state < 'completed'`;
    return (await at.hub.rows(open)).length === 0;
  });
}

it('answered before the text could leave: nobody at home is disturbed any more (C33)', async () => {
  const lea = await at.atWork('lea');
  const { phone, person } = await textHeldBack();
  await lea.wire.do('contact:take', { contactId: person.contactId });
  await textLetThrough();
  expect(await at.hub.handsets.messages(phone.number)).toEqual([]);
});

it('a text that could not leave before the shift was over does not come after it (C20)', async () => {
  const { phone } = await textHeldBack();
  await at.hub.rows(
    `update shift set ends_at = clock_timestamp() where starts_at < clock_timestamp() and ends_at > clock_timestamp()
       and worker_id = (select id from worker where username = 'dina')`,
  );
  await textLetThrough();
  expect(await at.hub.handsets.messages(phone.number)).toEqual([]);
});

it('seen is silence for the others; seen and forgotten is everyone again (C33)', async () => {
  const [anna, bo, cleo] = [await at.available('anna'), await at.available('bo'), await at.available('cleo')];
  const lea = await at.atWork('lea');
  const person = await at.person().opensChat('Hon andas knappt');
  await person.answers('danger', 'yes');
  const { contactId } = person;
  const everyone = (card: { step: string }) => card.step === 'everyone';
  const [mine, ofBo] = [await anna.seesOffer(contactId, everyone), await bo.seesOffer(contactId)];
  await cleo.seesOffer(contactId);
  const ofLea = await lea.seesOffer(contactId);
  expect(await anna.acknowledges(contactId)).toMatchObject({ seconds: 3 });
  expect(await bo.seesOfferEnd(ofBo.offerId)).toBe('withdrawn');
  expect(await lea.seesOfferEnd(ofLea.offerId)).toBe('withdrawn');
  await lea.wire.hears<QueueView>('queue', ({ items }) => items[0]?.seenBy === 'Anna');
  // Anna does nothing with it.
  const again = await bo.seesOffer(contactId, ({ offerId }) => offerId !== ofBo.offerId);
  expect(again.step).toBe('everyone');
  await anna.accepts(mine);
  await person.isToldThat('Anna', 'worker');
});

it('one whom it does not concern cannot silence it', async () => {
  const anna = await at.atWork('anna');
  const person = await at.person().opensChat('Hej');
  expect(await anna.tries('contact:acknowledge', { contactId: person.contactId })).toMatchObject({
    refused: { code: 'not-allowed' },
  });
});

it('a lead plans the rungs of a band in seconds; a plan that leaves somebody alone is refused', async () => {
  const lea = await at.atWork('lea');
  const steps = [
    { kind: 'offer', seconds: 1 },
    { kind: 'desk', seconds: 60 },
    { kind: 'lead', seconds: 60 },
  ];
  expect(await lea.http('PUT', '/api/routing/plans', { band: 'Rx', steps: steps.slice(0, 2) })).toMatchObject(
    {
      status: 400,
    },
  );
  expect(await lea.http('PUT', '/api/routing/plans', { band: 'Rx', steps })).toMatchObject({ status: 200 });
  const plans = await lea.gets<EscalationPlan[]>('/api/routing/plans');
  expect(plans.filter(({ band }) => band === 'Rx')).toMatchObject([{ unitId: null, steps }]);
  expect(plans.find(({ band }) => band === 'R0')).toMatchObject({ id: null });
  // Cleo has it before her; after its second the rung is over, and the desk has it too.
  const cleo = await at.available('cleo');
  const person = await at.person().opensChat('Hej');
  await cleo.seesOffer(person.contactId);
  expect(await lea.seesOffer(person.contactId)).toMatchObject({ step: 'desk' });
  const anna = await at.signedIn('anna');
  expect(await anna.http('PUT', '/api/routing/plans', { band: 'Rx', steps })).toMatchObject({ status: 403 });
});

it('a unit may have rungs of its own for a band, until a lead takes them back', async () => {
  const lea = await at.atWork('lea');
  const units = await lea.gets<UnitNow[]>('/api/routing/units');
  const unitId = units.find(({ name }) => name === 'Socialtjänsten')!.unitId;
  const steps = ['offer', 'desk', 'lead'].map((kind, n) => ({ kind, seconds: n === 0 ? 1 : 60 }));
  expect(await lea.http('PUT', '/api/routing/plans', { band: 'R2', unitId, steps })).toMatchObject({
    status: 200,
  });
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  await anna.seesOffer(person.contactId);
  await person.answers('danger', 'no');
  await person.answers('need', 'social');
  // By the city's own plan it would lie before Anna alone for minutes.
  expect(await lea.seesOffer(person.contactId)).toMatchObject({ step: 'desk' });
  const plans = await lea.gets<EscalationPlan[]>('/api/routing/plans');
  const mine = plans.find((plan) => plan.unitId === unitId);
  expect(mine).toMatchObject({ band: 'R2', steps });
  await lea.http('DELETE', `/api/routing/plans/${mine!.id}`);
  expect((await lea.gets<EscalationPlan[]>('/api/routing/plans')).some((plan) => plan.unitId)).toBe(false);
});

it('with nobody of the right unit on duty another unit is asked in the same instant (C15, C26)', async () => {
  const anna = await at.available('anna');
  await anna.is('paused');
  const person = await at.person().opensChat('Hej');
  await person.answers('danger', 'no');
  await person.answers('need', 'addiction');
  await anna.is('available');
  const offer = await anna.seesOffer(person.contactId);
  expect(offer).toMatchObject({ step: 'other-unit' });
  expect(offer.why).toContain('other-unit');
});
