import { randomUUID } from 'node:crypto';
import type { EntryBody, Lowering, TriageView } from '../../libs/protocol/index.js';
import { unhurried } from '../support/hub.js';
import type { Person } from '../support/person.js';
import { story } from '../support/story.js';
import type { Worker } from '../support/worker.js';

/** Lowering danger to life, or very high risk, takes two; and never passes over what neither of them has weighed. */
const at = story(unhurried);

const bandOf = async ({ contactId }: Person): Promise<string> =>
  (await at.hub.rows<{ band: string }>('select band from contact where id = $1', [contactId]))[0]!.band;
const reads = (worker: Worker, { contactId }: Person): Promise<TriageView> =>
  worker.wire.do<TriageView>('triage:read', { contactId });
const notes = (worker: Worker, { contactId }: Person, question: string, option: string) =>
  worker.wire.do('triage:note', { contactId, id: randomUUID(), question, option });
const regrades = (worker: Worker, { contactId }: Person, band: string, reason?: string) =>
  worker.tries('triage:regrade', { contactId, band, ...(reason ? { reason } : {}) });
const settles = (worker: Worker, { loweringId }: Lowering, yes: boolean) =>
  worker.tries('lowering:settle', { loweringId, yes });

/** A contact in very high risk that Bo has taken. */
async function atHighRisk(): Promise<{ bo: Worker; person: Person }> {
  const bo = await at.available('bo');
  const person = await at.person().opensChat('Hej');
  await person.answers('danger', 'unknown');
  await bo.accepts(await bo.seesOffer(person.contactId));
  return { bo, person };
}

it('lowers very high risk only when a second person has said yes; never by oneself', async () => {
  const { bo, person } = await atHighRisk();
  expect(await regrades(bo, person, 'R3')).toMatchObject({ refused: { code: 'needs-reason' } });
  expect(await regrades(bo, person, 'R3', 'Hon är hos sin mor')).toMatchObject({ ok: true, waits: true });
  expect(await bandOf(person)).toBe('R1');
  expect(await regrades(bo, person, 'R2', 'Igen')).toMatchObject({ refused: { code: 'lowering-waits' } });
  const { lowering } = await reads(bo, person);
  expect(await settles(bo, lowering!, true)).toMatchObject({ refused: { code: 'not-asked' } });
  const [anna, lea] = [await at.atWork('anna'), await at.atWork('lea')];
  expect(await settles(anna, lowering!, true)).toMatchObject({ refused: { code: 'not-asked' } });
  expect(await anna.wire.do('lowering:list')).toEqual({ ok: true, lowerings: [] });
  expect(await lea.wire.do('lowering:list')).toMatchObject({
    lowerings: [{ reason: 'Hon är hos sin mor' }],
  });
  expect(await settles(lea, lowering!, true)).toMatchObject({ ok: true });
  expect(await bandOf(person)).toBe('R3');
  const log = await lea.gets<{ body: EntryBody }[]>(`/api/contacts/${person.contactId}/log`);
  expect(log.map(({ body }) => body)).toContainEqual(
    expect.objectContaining({
      kind: 'regraded',
      from: 'R1',
      to: 'R3',
      reason: 'Hon är hos sin mor',
      confirmedBy: expect.objectContaining({ name: 'Lea' }),
    }),
  );
  await person.answers('danger', 'no');
  expect(await bandOf(person)).toBe('R3');
  await person.answers('danger', 'yes');
  expect(await bandOf(person)).toBe('R0');
});

it('a no, or what is found meanwhile, leaves the band as it is', async () => {
  const { bo, person } = await atHighRisk();
  const lea = await at.atWork('lea');
  await regrades(bo, person, 'R3', 'Lugnt nu');
  await settles(lea, (await reads(bo, person)).lowering!, false);
  expect(await bandOf(person)).toBe('R1');
  await regrades(bo, person, 'R3', 'Lugnt nu');
  await person.answers('danger', 'yes');
  expect((await reads(bo, person)).lowering).toBeNull();
  expect(await bandOf(person)).toBe('R0');
});

it.each<[string, (bo: Worker, person: Person) => Promise<unknown>]>([
  ['a plan to take one’s life', (_, person) => person.answers('suicide', 'plan')],
  ['the same, noted by a colleague', (bo, person) => notes(bo, person, 'suicide', 'plan')],
  ['one more thing that is not known', (_, person) => person.answers('child', 'unknown')],
  [
    'words of suicide',
    async (bo, person) => {
      await person.says('Jag vill dö');
      await bo.reads(({ body }) => body.kind === 'risk' && body.band === 'R1');
    },
  ],
])('%s, found after it was asked, is not lowered past, though the band is the same', async (_, finds) => {
  const { bo, person } = await atHighRisk();
  const lea = await at.atWork('lea');
  await regrades(bo, person, 'R3', 'Lugnt nu');
  const { lowering } = await reads(bo, person);
  await finds(bo, person);
  expect(await settles(lea, lowering!, true)).toMatchObject({ refused: { code: 'lowering-overtaken' } });
  expect(await bandOf(person)).toBe('R1');
  expect((await reads(bo, person)).lowering).toBeNull();
  await bo.reads(({ body }) => body.kind === 'lowering' && body.state === 'overtaken');
  expect(await lea.wire.do('lowering:list')).toEqual({ ok: true, lowerings: [] });
  expect(await regrades(bo, person, 'R3', 'Vägt också det')).toMatchObject({ ok: true, waits: true });
});

it('the database itself refuses a lowering confirmed by who asked for it', async () => {
  const { bo, person } = await atHighRisk();
  await regrades(bo, person, 'R3', 'Lugnt nu');
  await expect(
    at.hub.rows(`update lowering set outcome = 'confirmed', settled_by = asked_by, settled_at = now()`),
  ).rejects.toMatchObject({ constraint: 'lowering_takes_two' });
  expect(await bandOf(person)).toBe('R1');
});
