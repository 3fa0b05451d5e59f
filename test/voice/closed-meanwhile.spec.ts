import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { callLog, lastContact, Phone, phoneOf, startHubWithCalls, type House } from './house.js';

const at = story<House>({ ...unhurried, HUB_OWN_SECONDS: '1' }, startHubWithCalls);
const PLAN = 'Vi hörs i morgon.';
const open = () => at.hub.rows<{ id: string }>(`select id from contact where state <> 'closed'`);

const wentOnFrom = async (contactId: string) => {
  const [line] = await at.hub.rows<{ before: string }>(
    `select body ->> 'detail' as before from entry where contact_id = $1 and body ->> 'what' = 'called-again'`,
    [contactId],
  );
  return line?.before;
};

async function talking() {
  const anna = await at.available('anna');
  const person = await new Phone(at.hub.handsets.voice).calls();
  const contact = await lastContact(at.hub);
  await anna.accepts(await anna.seesOffer(contact.id));
  const telephone = await (await phoneOf(at.hub, 'anna')).answers();
  await telephone.presses('1');
  await person.isWith(telephone);
  return { anna, person, telephone, contact };
}

describe('a contact that is closed while the person holds the telephone', () => {
  it('in the middle of the talk: when the worker is gone they are told that it is over, and are not left in an empty room', async () => {
    const { anna, person, telephone, contact } = await talking();
    await anna.closes(contact.id, PLAN);
    await telephone.hangsUp();
    await person.hears('Samtalet är avslutat från vår sida');
    expect(await open()).toEqual([]);
    expect((await person.now()).endedAt).toBeNull();
  });

  it('they say more, and are a contact again: in the line, with somebody responsible', async () => {
    const { anna, person, telephone, contact } = await talking();
    await anna.ends(contact.id);
    await telephone.hangsUp();
    await person.hears('Samtalet är avslutat från vår sida');
    await anna.closes(contact.id, PLAN);
    await person.presses('1');
    await person.hears('Du är kvar i kön');
    await person.hears('Du är näst på tur');
    const [again] = await open();
    expect(again?.id).not.toBe(contact.id);
    expect(await callLog(at.hub, again?.id ?? '')).toEqual(['called-again']);
    // what was said and promised before stands in the one that was closed
    expect(await wentOnFrom(again?.id ?? '')).toBe(contact.id);
    await anna.accepts(await anna.seesOffer(again?.id ?? ''));
    const next = await (await phoneOf(at.hub, 'anna')).answers();
    await next.presses('1');
    await person.isWith(next);
  });

  it('while they wait: nobody waits in a line in which they do not stand', async () => {
    const anna = await at.available('anna');
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('Du är näst på tur');
    const contact = await lastContact(at.hub);
    await at.hub.handsets.voice.behave({
      number: (await phoneOf(at.hub, 'anna')).number as string,
      does: 'noAnswer',
    });
    await anna.accepts(await anna.seesOffer(contact.id));
    await anna.closes(contact.id, PLAN);
    const [again] = await eventually('a contact of their own', async () => {
      const all = await open();
      return all.length === 1 && all;
    });
    expect(again?.id).not.toBe(contact.id);
    await person.hears('Du är kvar i kön');
    await person.presses('9');
    await person.hears('fara för livet');
  });

  it('a worker who waits in a room for a person whom another has now is told so, and let go', async () => {
    const { anna, person, telephone, contact } = await talking();
    const bo = await at.available('bo');
    await person.hangsUp();
    await telephone.hears('Personen är inte kvar på linjen');
    await anna.handsOver(contact.id, bo, 'Ring upp i kväll.');
    await telephone.presses('1');
    await telephone.hears('Vi ringer upp nu');
    await bo.accepts(await bo.seesOffer(contact.id));
    await telephone.isOver();
  });
});
