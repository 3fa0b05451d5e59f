import type { CallBackPolicy } from '../../libs/protocol/index.js';
import { CALL_BACK_POLICY } from '../../libs/voice/index.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { callBackStory, patient } from './called-back.js';
import { startHubWithCalls, type House } from './house.js';

const at = story<House>(patient, startHubWithCalls);
const { openCallBack, endOf, annaHasIt } = callBackStory(at);
const ADDRESS = '/api/call-back-policy';
/** Any hour of the day: whether it is night now is another test's question. */
const OURS: CallBackPolicy = { ...CALL_BACK_POLICY, again: [37], from: '00:00', to: '23:59', textAfter: 1 };

describe('how call-backs are done here', () => {
  it('is read and set by leads only', async () => {
    const [anna, ada, lea] = await Promise.all(['anna', 'ada', 'lea'].map((name) => at.signedIn(name)));
    for (const other of [anna!, ada!])
      for (const method of ['GET', 'PUT'])
        expect(await other.http(method, ADDRESS, method === 'PUT' ? OURS : undefined)).toMatchObject({
          status: 403,
          body: { refused: { code: 'not-allowed' } },
        });
    expect((await fetch(at.hub.url + ADDRESS)).status).toBe(401);
    expect(await lea!.gets(ADDRESS)).toEqual(CALL_BACK_POLICY);
    expect(await lea!.http('PUT', ADDRESS, OURS)).toEqual({ status: 200, body: OURS });
    expect(await lea!.gets(ADDRESS)).toEqual(OURS);
    const rows = await at.hub.rows(
      `select w.username from call_back_policy p join worker w on w.id = p.set_by`,
    );
    expect(rows).toEqual([{ username: 'lea' }]);
  });

  it('is not changed by what makes no sense', async () => {
    const lea = await at.signedIn('lea');
    const wrong: object[] = [
      { ...OURS, again: [] },
      { ...OURS, again: [0] },
      { ...OURS, again: ['tomorrow'] },
      { ...OURS, again: Array.from({ length: 11 }, () => 5) },
      { ...OURS, textAfter: 0 },
      { ...OURS, from: '21:00', to: '08:00' },
      { ...OURS, tonight: '24:00' },
      { ...OURS, remindMinutes: 121 },
      { again: [15] },
      {},
    ];
    for (const policy of wrong)
      expect({ policy, ...(await lea.http('PUT', ADDRESS, policy)) }).toMatchObject({ policy, status: 400 });
    expect(await lea.gets(ADDRESS)).toEqual(CALL_BACK_POLICY);
    expect(await at.hub.rows(`select from call_back_policy`)).toEqual([]);
  });

  it('counts from the next try on: when it is tried again, and when it has been tried enough', async () => {
    const lea = await at.signedIn('lea');
    expect((await lea.http('PUT', ADDRESS, OURS)).status).toBe(200);
    const { person, id, telephone } = await annaHasIt();
    await at.hub.handsets.voice.behave({ number: person.number as string, does: 'busy' });
    const inVain = async (): Promise<void> => {
      await telephone.answers();
      await telephone.presses('1');
      await telephone.hears('Personen svarade inte');
      await telephone.isOver();
    };
    await inVain();
    const open = await eventually('the next try to be planned', async () => {
      const found = await openCallBack(id);
      return found?.failed === 1 && found;
    });
    // Nobody is called between 23:59 and midnight, which may be now.
    expect([37, 38]).toContain(open.inMinutes);
    await at.hub.rows(`update call_back set due_at = clock_timestamp()`);
    await inVain();
    expect(await endOf(id)).toBe('not-reached');
  });
});
