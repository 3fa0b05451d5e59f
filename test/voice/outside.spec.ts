import { randomUUID } from 'node:crypto';
import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { callLog, Phone, startHubWithCalls } from './house.js';
import { hearsOnly, holderOf, shows, talking, watches } from './talk.js';

const at = story<RunningHub & Line>(unhurried, startHubWithCalls);
const BRIEF = 'Behöver en läkare i kväll.';

/** Anna calls the emergency ward, to hand the person over. */
async function callsTheWard() {
  const talk = await talking(at, 'anna');
  await watches(talk.worker, talk);
  const ward = new Phone(at.hub.handsets.voice);
  const invited = {
    role: 'authority',
    number: ward.number,
    label: 'Psykiatriska akuten',
    brief: BRIEF,
    ground: 'consent',
  };
  const wish = { contactId: talk.contact.id, id: randomUUID(), invited };
  const { legId } = await talk.worker.wire.do<{ legId: string }>('call:bring-in', wish);
  return { ...talk, ward, legId };
}
const state = async (contactId: string): Promise<string | undefined> => {
  const [row] = await at.hub.rows<{ state: string }>(`select state from contact where id = $1`, [contactId]);
  return row?.state;
};
const PLAN = { promise: 'Akuten tar emot i kväll.' };

describe('a handover to an authority outside', () => {
  it('is briefed, says yes by a key, and only then may the first leave; they close it with that yes in the plan', async () => {
    const talk = await callsTheWard();
    const { worker, person, telephone, contact, ward } = talk;
    await ward.answers();
    await ward.hears('Anna vill lämna över ett samtal');
    expect((await ward.words()).join(' ')).not.toContain('läkare');
    await ward.presses('1');
    await ward.hears(BRIEF);
    expect(await worker.tries('call:leave', { contactId: contact.id })).toMatchObject({
      refused: { code: 'end-first' },
    });
    expect(
      await worker.tries('contact:close', { contactId: contact.id, outcome: 'handed-over', plan: PLAN }),
    ).toMatchObject({ refused: { code: 'nobody-took-over' } });
    await ward.hears('Tryck 1 om ni tar över nu');
    await ward.presses('1');
    await person.hears('Psykiatriska akuten tar över');
    await telephone.hears('har sagt ja');
    await hearsOnly(at, person, [telephone, ward]);
    await shows(worker, 'authority', ({ acceptedAt }) => acceptedAt !== null);
    await worker.wire.do('call:leave', { contactId: contact.id });
    await telephone.isOver();
    await eventually('wrap-up', async () => (await state(contact.id)) === 'wrap-up');
    expect(await holderOf(at, talk)).toBe('anna:worker');
    await hearsOnly(at, person, [ward]);
    expect((await person.words()).join(' ')).not.toMatch(/bröts|avslutat/);
    await worker.closes(contact.id, PLAN, 'handed-over');
    const [closed] = await at.hub.rows<{ plan: unknown; outcome: string }>(
      `select plan, outcome from contact where id = $1`,
      [contact.id],
    );
    expect(closed).toMatchObject({
      outcome: 'handed-over',
      plan: {
        ...PLAN,
        takenOver: {
          label: 'Psykiatriska akuten',
          number: ward.number,
          how: 'keyed',
          name: null,
          at: expect.any(String),
        },
      },
    });
    const kinds = await at.hub.rows<{ kind: string; audience: string }>(
      `select kind, audience from entry where contact_id = $1 and kind in ('disclosed', 'authority-accepted', 'taken-over') order by seq`,
      [contact.id],
    );
    expect(kinds).toEqual([
      { kind: 'disclosed', audience: 'staff' },
      { kind: 'authority-accepted', audience: 'staff' },
      { kind: 'taken-over', audience: 'person' },
    ]);
    expect(await callLog(at.hub, contact.id)).toEqual([
      ...['worker-in', 'guest-called', 'guest-in', 'left-to-authority'],
    ]);
    await ward.hangsUp();
    await person.hears('Vill du prata mer, tryck 1');
  });

  it('talks with the worker first while the person hears why and music, and says yes in words', async () => {
    const talk = await callsTheWard();
    const { worker, person, telephone, contact, ward, legId } = talk;
    await (await ward.answers()).presses('1');
    await ward.hears(BRIEF);
    await ward.presses('2');
    await person.hears('Anna talar med en annan verksamhet om hur vi går vidare');
    await hearsOnly(at, telephone, [ward]);
    await hearsOnly(at, person, []);
    expect((await person.now()).now.map(({ what }) => what)).toContain('stream');
    const spoken = { contactId: contact.id, legId, name: 'Sköterskan i luckan' };
    await worker.wire.do('call:taken-over', spoken);
    await worker.wire.do('call:taken-over', spoken);
    await person.hears('Psykiatriska akuten tar över');
    await hearsOnly(at, person, [telephone, ward]);
    await worker.reads(
      ({ body }) => body.kind === 'authority-accepted' && body.taken.name === 'Sköterskan i luckan',
    );
    const accepted = await at.hub.rows(
      `select 1 from entry where contact_id = $1 and kind = 'authority-accepted'`,
      [contact.id],
    );
    expect(accepted.length).toBe(1);
  });

  it('that hangs up without a yes leaves the person with the first', async () => {
    const talk = await callsTheWard();
    const { person, telephone, ward } = talk;
    await (await ward.answers()).presses('1');
    await ward.hears(BRIEF);
    await ward.presses('2');
    await hearsOnly(at, telephone, [ward]);
    await ward.hangsUp();
    await telephone.hears('Den andra verksamheten är inte längre med');
    await hearsOnly(at, person, [telephone]);
    expect(await holderOf(at, talk)).toBe('anna:worker');
  });

  it('goes on between the two when the person on hold hangs up; then the worker can call them (C10)', async () => {
    const talk = await callsTheWard();
    const { worker, person, telephone, contact, ward, legId } = talk;
    await (await ward.answers()).presses('1');
    await ward.hears(BRIEF);
    await ward.presses('2');
    await hearsOnly(at, telephone, [ward]);
    await person.hangsUp();
    await telephone.hears('Ni är kvar');
    await worker.wire.do('call:keys', { contactId: contact.id, legId, digits: '2' });
    await eventually('the key', async () =>
      (await ward.now()).hears.find(({ what, text }) => what === 'tone' && text === '2'),
    );
    await hearsOnly(at, ward, [telephone]);
    expect((await ward.words()).join(' ')).not.toContain('Du är inte längre med');
    await ward.hangsUp();
    await telephone.hears('Tryck 1 för att ringa upp');
    await telephone.presses('1');
    await person.answers();
    await person.presses('1');
    await person.isWith(telephone);
    expect(await callLog(at.hub, contact.id)).toEqual([
      ...['worker-in', 'guest-called', 'guest-in', 'handover-began', 'hung-up', 'guest-out', 'trying'],
    ]);
    expect(await holderOf(at, talk)).toBe('anna:worker');
  });

  it('into which the person calls back: they hear who is there besides the worker', async () => {
    const { worker, person, telephone, contact, ward, legId } = await callsTheWard();
    await (await ward.answers()).presses('1');
    await ward.hears(BRIEF);
    await ward.presses('2');
    await hearsOnly(at, telephone, [ward]);
    await person.hangsUp();
    await telephone.hears('Ni är kvar');
    const again = await new Phone(at.hub.handsets.voice, person.number).calls();
    await again.hears('En annan verksamhet är med i samtalet nu');
    await hearsOnly(at, again, [telephone, ward]);
    await again.hangsUp();
    await worker.wire.do('call:take-out', { contactId: contact.id, legId });
    await telephone.hears('Tryck 1 för att ringa upp');
  });

  it('of which the first is lost before the yes: the person is in the line, the authority hears so', async () => {
    const talk = await callsTheWard();
    const { person, telephone, ward } = talk;
    await (await ward.answers()).presses('1');
    await ward.hears(BRIEF);
    await ward.presses('2');
    await hearsOnly(at, telephone, [ward]);
    await telephone.hangsUp();
    await person.hears('bröts');
    await ward.hears('Du är inte längre med');
    await ward.isOver();
    expect(await holderOf(at, talk)).toBe('lea:desk');
  });

  it('behind a switchboard that presses nothing is let in, and keys are sounded into it', async () => {
    const { worker, person, telephone, contact, ward, legId } = await callsTheWard();
    const early = await worker.tries('call:let-in', { contactId: contact.id, legId });
    expect(early).toMatchObject({ refused: { code: 'not-now' } });
    await ward.answers();
    await shows(worker, 'authority', ({ state: now }) => now === 'asked');
    await worker.wire.do('call:let-in', { contactId: contact.id, legId });
    await hearsOnly(at, telephone, [ward]);
    await hearsOnly(at, person, []);
    await worker.wire.do('call:keys', { contactId: contact.id, legId, digits: '2' });
    await eventually('the key', async () =>
      (await ward.now()).hears.find(({ what, text }) => what === 'tone' && text === '2'),
    );
  });
});
