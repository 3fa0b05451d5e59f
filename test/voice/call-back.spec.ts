import type { FollowUp, QueueView } from '../../libs/protocol/index.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { callBackStory, patient } from './called-back.js';
import { lastContact, Phone, phoneOf, startHubWithCalls, type House } from './house.js';

const at = story<House>(patient, startHubWithCalls);
const { state, isNow, asksToBeCalled, openCallBack, endOf, tries, annaHasIt, reads, calls } =
  callBackStory(at);

describe('a call-back that was promised', () => {
  it('rings at whoever took it, then at the person, in words that name no line; they meet by pressing 1, and it is kept', async () => {
    const held = await annaHasIt();
    await calls(held);
    expect((await held.person.words()).join(' ')).not.toMatch(/kris|stafett/i);
    await held.person.presses('1');
    await held.person.isWith(held.telephone);
    await held.person.hears('Du pratar nu med Anna');
    expect(await endOf(held.id)).toBe('reached');
    expect(await tries(held.id)).toEqual([{ outcome: 'reached' }]);
  });

  it('at another time that a key asked for: it keeps its owner, rings at nobody until then, and comes back in its place', async () => {
    const anna = await at.available('anna');
    const person = await asksToBeCalled('1');
    await person.hears('Då ringer vi dig om en timme');
    await person.hangsUp();
    await isNow('later');
    const { id } = await lastContact(at.hub);
    expect(await openCallBack(id)).toEqual({ wished: 'hour', failed: 0, inMinutes: 60 });
    const queue = await anna.wire.hears<QueueView>('queue', ({ items }) =>
      items.some(({ state }) => state === 'later'),
    );
    expect(queue.total).toBe(0);
    expect(queue.items).toMatchObject([{ contactId: id, callAt: expect.any(String) }]);
    expect(anna.offers()).toEqual([]);
    const [open] = await at.hub.rows(
      `select kind from responsibility where contact_id = $1 and until is null`,
      [id],
    );
    expect(open).toEqual({ kind: 'desk' });
    const before = await at.hub.rows(`select arrived_at, rank from contact`);
    await at.hub.rows(`update call_back set due_at = clock_timestamp()`);
    await anna.accepts(await anna.seesOffer(id));
    expect(await at.hub.rows(`select arrived_at, rank from contact`)).toEqual(before);
    await (await phoneOf(at.hub, 'anna')).answers();
  });

  it('is not put off for whoever is in danger to life', async () => {
    await at.available('anna');
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('tryck 1. Vill du få ett sms');
    await person.presses('9');
    await person.hears('fara för livet. Ditt samtal går före');
    await person.presses('1');
    await person.hears('Är det säkert att ringa');
    await person.presses('1');
    await person.hears('Vi ringer dig när det är din tur');
    await person.hears('Någon kommer', 8);
    expect((await person.words()).join(' ')).not.toContain('om en timme');
  });

  it('in vain is tried again at another time, told of in the promises, by text where that was wished for, and comes to an end', async () => {
    const held = await annaHasIt();
    const { anna, person, id, telephone } = held;
    await at.hub.rows(`update voice_call set wants_texts = true`);
    await at.hub.handsets.voice.behave({ number: person.number as string, does: 'busy' });
    for (const [failed, minutes] of [15, 120].entries()) {
      await telephone.answers();
      await telephone.presses('1');
      await telephone.hears('Personen svarade inte');
      await telephone.isOver();
      const open = await openCallBack(id);
      expect(open?.failed).toBe(failed + 1);
      expect(open?.inMinutes).toBeGreaterThanOrEqual(minutes);
      await anna.wire.hears<FollowUp[]>('followups', (all) =>
        all.some(({ contactId, callBack }) => contactId === id && callBack?.nextTry === failed + 2),
      );
      await at.hub.rows(`update call_back set due_at = clock_timestamp()`);
    }
    const text = await eventually('the text', async () =>
      (await at.hub.handsets.received(person.number as string)).find((one) =>
        one.text.includes('försökt ringa'),
      ),
    );
    expect(text.text).not.toMatch(/kris|stafett/i);
    for (const _ of [3, 4]) {
      await telephone.answers();
      await telephone.presses('1');
      await telephone.hears('Personen svarade inte');
      await telephone.isOver();
      await at.hub.rows(`update call_back set due_at = clock_timestamp() where ended_at is null`);
    }
    expect(await endOf(id)).toBe('not-reached');
    expect(await tries(id)).toEqual(Array.from({ length: 4 }, () => ({ outcome: 'busy' })));
    expect(await reads(anna, id)).toMatchObject({ promised: null, ended: { outcome: 'not-reached' } });
    expect(await state()).toBe('answered');
  });

  it('that does not suit is put to another time; whoever wants none is called no more', async () => {
    const held = await annaHasIt();
    await calls(held);
    await held.person.presses('2');
    await held.person.hears('Vi hör av oss en annan gång');
    await held.telephone.hears('Personen svarade, och vill inte prata nu');
    await held.telephone.isOver();
    expect(await openCallBack(held.id)).toMatchObject({ failed: 1 });
    await at.hub.rows(`update call_back set due_at = clock_timestamp()`);
    await calls(held);
    await held.person.presses('3');
    await held.person.hears('Vi skriver upp att du inte vill bli uppringd');
    expect(await endOf(held.id)).toBe('declined');
    expect(await tries(held.id)).toEqual([{ outcome: 'not-now' }, { outcome: 'declined' }]);
  });

  it('is over when the person says that the number is not safe: nobody can call it', async () => {
    const { anna, id } = await annaHasIt();
    await anna.wire.do('call-back:end', { contactId: id, outcome: 'not-safe' });
    expect(await endOf(id)).toBe('not-safe');
    const refused = await anna.tries('call-back:begin', { contactId: id });
    expect(refused).toMatchObject({ ok: false, refused: { code: 'number-unsafe' } });
  });

  it('of somebody who calls first is theirs: no telephone rings at them, and whoever pressed 1 meets them', async () => {
    const { telephone, person, id } = await annaHasIt();
    await telephone.answers();
    await telephone.hears('Det är dags att ringa upp');
    await person.calls();
    await person.hears('Du har kvar din plats');
    await telephone.presses('1');
    await person.isWith(telephone);
    expect(await tries(id)).toEqual([]);
    expect(await endOf(id)).toBe('reached');
  });

  it('that rings at somebody who calls us in that moment is put down: the same contact, met by the same worker, and no try in vain', async () => {
    const { telephone, person, id } = await annaHasIt();
    await telephone.answers();
    await telephone.presses('1');
    await telephone.hears('Vi ringer upp nu');
    const { uuid } = await (await person.rings()).now();
    const calling = await new Phone(at.hub.handsets.voice, person.number).calls();
    await calling.isWith(telephone);
    await calling.hears('Du pratar nu med Anna');
    await eventually('our call to be put down', async () => {
      const { endedAt, answeredAt } = await at.hub.handsets.voice.leg(uuid);
      return endedAt !== null && answeredAt === null;
    });
    expect(await at.hub.rows(`select id from contact`)).toEqual([{ id }]);
    expect(await tries(id)).toEqual([{ outcome: 'cancelled' }]);
    expect(await endOf(id)).toBe('reached');
    expect(await at.hub.rows(`select failed from call_back`)).toEqual([{ failed: 0 }]);
    expect((await telephone.words()).join(' ')).not.toContain('Personen svarade inte');
  });
});
