import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { phoneOf, startHubWithCalls } from './house.js';
import { hearsOnly, holderOf, talking } from './talk.js';

const at = story<RunningHub & Line>(unhurried, startHubWithCalls);

/** Anna talks with somebody and reaches it out to Bo, whose telephone rings. */
async function reachesOut(brief = 'Behöver en läkare i kväll.') {
  const talk = await talking(at, 'anna');
  const bo = await at.available('bo');
  await talk.worker.handsOver(talk.contact.id, bo, brief);
  return { ...talk, bo, second: await (await phoneOf(at.hub, 'bo')).rings() };
}

/** The same, and Bo is in and told what it is about. */
async function briefed(brief?: string) {
  const talk = await reachesOut(brief);
  await talk.second.answers();
  await talk.second.presses('1');
  await hearsOnly(at, talk.telephone, [talk.second]);
  return talk;
}

describe('a warm handover that is not decided yet', () => {
  it('whose first takes the person back to introduce the colleague: the person is told who is there, before anything is accepted', async () => {
    const { bo, second, ...talk } = await briefed();
    await talk.worker.wire.do('call:hold', { contactId: talk.contact.id, on: false });
    await talk.person.hears('Bo, psykiatrin, är med i samtalet nu');
    await hearsOnly(at, talk.person, [talk.telephone, second]);
    expect(await holderOf(at, talk)).toBe('anna:worker');
    await bo.accepts(await bo.seesOffer(talk.contact.id));
    await talk.telephone.hangsUp();
    await hearsOnly(at, talk.person, [second]);
    expect(await holderOf(at, talk)).toBe('bo:worker');
  });

  it('whose colleague is introduced and then leaves: everybody is told', async () => {
    const { second, ...talk } = await briefed();
    await talk.worker.wire.do('call:hold', { contactId: talk.contact.id, on: false });
    await hearsOnly(at, talk.person, [talk.telephone, second]);
    await second.hangsUp();
    await talk.person.hears('Bo är inte längre med');
    await talk.telephone.hears('Bo är inte längre med');
    expect(await holderOf(at, talk)).toBe('anna:worker');
  });

  it('whose colleague is lost while they are told: back with the first, who hears so', async () => {
    const { second, ...talk } = await briefed();
    await second.hangsUp();
    await talk.telephone.hears('Överlämningen blev inte av');
    await hearsOnly(at, talk.person, [talk.telephone]);
    expect(await holderOf(at, talk)).toBe('anna:worker');
  });

  it.each([
    ['lets it ring', async () => undefined],
    [
      'has a voicemail, which presses nothing',
      (phone: { answers: () => Promise<unknown> }) => phone.answers(),
    ],
  ])(
    'whose colleague %s: the first hears that they have not come, and the person hears the first all the time',
    async (_, does) => {
      const { second, ...talk } = await reachesOut();
      await does(second);
      await talk.telephone.hears('Bo kom inte med');
      await hearsOnly(at, talk.person, [talk.telephone]);
      expect(await holderOf(at, talk)).toBe('anna:worker');
      expect((await talk.person.words()).join(' ')).not.toContain('kollega');
    },
  );

  it('with a long brief is told as much as anybody listens to, and who tells the rest', async () => {
    const { second } = await briefed('Hon har bett om hjälp förut. '.repeat(100));
    await second.hears('Anna säger resten');
    await second.hears('Personen hör musik');
  });
});
