import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { callLog, phoneOf, startHubWithCalls } from './house.js';
import { hearsOnly, holderOf, talking } from './talk.js';

const at = story<RunningHub & Line>(unhurried, startHubWithCalls);

describe('a warm handover whose person puts the telephone down in the middle', () => {
  it('stays with the first, who can call them at once; the colleague hears who answers for them (C11)', async () => {
    const talk = await talking(at, 'anna');
    const bo = await at.available('bo');
    await talk.worker.handsOver(talk.contact.id, bo, 'Behöver en läkare i kväll.');
    const second = await (await phoneOf(at.hub, 'bo')).answers();
    await second.presses('1');
    await hearsOnly(at, talk.telephone, [second]);
    await talk.person.hangsUp();
    await talk.telephone.hears('Personen är inte kvar på linjen. Tryck 1');
    await second.hears('Anna ansvarar för kontakten');
    await second.isOver();
    await talk.telephone.presses('1');
    await talk.person.answers();
    await talk.person.presses('1');
    await hearsOnly(at, talk.person, [talk.telephone]);
    expect(await holderOf(at, talk)).toBe('anna:worker');
    expect(await callLog(at.hub, talk.contact.id)).toEqual([
      ...['worker-in', 'worker-in', 'handover-began', 'hung-up', 'worker-out', 'trying'],
    ]);
  });

  it('after the colleague has accepted: it is the colleague who can call them', async () => {
    const talk = await talking(at, 'anna');
    const bo = await at.available('bo');
    await talk.worker.handsOver(talk.contact.id, bo, 'Behöver en läkare i kväll.');
    const second = await (await phoneOf(at.hub, 'bo')).answers();
    await second.presses('1');
    await hearsOnly(at, talk.telephone, [second]);
    await bo.accepts(await bo.seesOffer(talk.contact.id));
    await talk.telephone.hangsUp();
    await hearsOnly(at, talk.person, [second]);
    await talk.person.hangsUp();
    await second.hears('Personen är inte kvar på linjen. Tryck 1');
    expect(await holderOf(at, talk)).toBe('bo:worker');
  });
});

describe('a warm handover whose first puts the telephone down in the middle', () => {
  /** Anna reaches it out to Bo. */
  async function reachesOut() {
    const talk = await talking(at, 'anna');
    const bo = await at.available('bo');
    await talk.worker.handsOver(talk.contact.id, bo, 'Behöver en läkare i kväll.');
    return { ...talk, bo, second: await phoneOf(at.hub, 'bo') };
  }

  it('joins the person and the colleague, when the colleague has accepted', async () => {
    const { person, telephone, bo, second, contact } = await reachesOut();
    await (await second.answers()).presses('1');
    await hearsOnly(at, telephone, [second]);
    await bo.accepts(await bo.seesOffer(contact.id));
    await telephone.hangsUp();
    await hearsOnly(at, person, [second]);
    await hearsOnly(at, second, [person]);
    expect(await holderOf(at, { contact })).toBe('bo:worker');
    expect((await person.words()).join(' ')).not.toContain('bröts');
  });

  it('leaves nobody in an empty room, when the colleague has accepted and is not in the call yet', async () => {
    const { person, telephone, bo, second, contact } = await reachesOut();
    await second.rings();
    await bo.accepts(await bo.seesOffer(contact.id));
    await telephone.hangsUp();
    await person.hears('ansvarar för dig nu och kopplas in');
    await second.answers();
    await second.presses('1');
    await hearsOnly(at, person, [second]);
    await person.hears('Du pratar nu med Bo');
  });

  it('is a worker who is lost, when the colleague has not: the person knows, the colleague too', async () => {
    const talk = await reachesOut();
    await (await talk.second.answers()).presses('1');
    await hearsOnly(at, talk.telephone, [talk.second]);
    await talk.telephone.hangsUp();
    await talk.person.hears('Förbindelsen till den du pratade med bröts');
    await talk.second.hears('Den som ville lämna över är inte kvar');
    await talk.second.isOver();
    expect(await holderOf(at, talk)).toBe('lea:desk');
  });

  it('stays with the person, when the colleague has accepted and never answers their telephone', async () => {
    const { person, telephone, bo, second, contact } = await reachesOut();
    await second.rings();
    await bo.accepts(await bo.seesOffer(contact.id));
    await at.hub.handsets.voice.reject(second.number as string);
    await telephone.hears('Personen är kvar hos dig');
    await hearsOnly(at, person, [telephone]);
    expect(await holderOf(at, { contact })).toBe('lea:desk');
  });
});
