import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { lastContact, Phone, startHubWithCalls } from './house.js';

const at = story<RunningHub & Line>(unhurried, startHubWithCalls);
const NUMBER = '+46701749901';

/** Anna has written a new number and asks for a test call to it. */
async function asksForACall() {
  const anna = await at.available('anna');
  const reach = (method: string, path = '', body?: object) =>
    anna.http(method, `/api/roster/reach/me${path}`, body);
  await reach('PUT', '', { phone: NUMBER });
  const telephone = new Phone(at.hub.handsets.voice, NUMBER);
  const call = async () => (await reach('POST', '/call')).body as unknown as { code: string };
  const stateIs = (state: string) =>
    eventually(`the test call to be ${state}`, async () => {
      const { body } = await reach('GET');
      const { call: last, verified } = body as { call?: { state: string }; verified?: boolean };
      return last?.state === state && { verified };
    });
  return { anna, reach, telephone, call, stateIs };
}

describe('a telephone that a worker says is theirs', () => {
  it('is called, asks for the digits that their console shows, and is theirs by those: calls are offered to them from then on', async () => {
    const { anna, telephone, call, stateIs } = await asksForACall();
    const { code } = await call();
    expect(code).toMatch(/^\d{3}$/);
    await telephone.answers();
    await telephone.hears('Slå de tre siffror som visas i din konsol');
    await telephone.presses(code);
    await telephone.hears('Nu vet vi att numret är ditt');
    expect(await stateIs('proved')).toEqual({ verified: true });
    await new Phone(at.hub.handsets.voice).calls();
    await anna.seesOffer((await lastContact(at.hub)).id);
  });

  it('is not theirs by other digits, asked for twice; nor the second time within a minute', async () => {
    const { telephone, call, stateIs, reach } = await asksForACall();
    const { code } = await call();
    const wrong = code === '000' ? '111' : '000';
    await telephone.answers();
    await telephone.hears('Slå de tre siffror');
    await telephone.presses(wrong);
    await telephone.hears('Det stämde inte. Slå');
    await telephone.presses(wrong);
    await telephone.hears('Numret är inte bekräftat');
    expect(await stateIs('wrong')).toEqual({ verified: false });
    expect(await reach('POST', '/call')).toMatchObject({
      body: { refused: { code: 'no-number-or-too-soon' } },
    });
  });

  it('is not theirs when nobody answers, or only a voicemail does', async () => {
    const { telephone, call, stateIs } = await asksForACall();
    await at.hub.handsets.voice.behave({ number: NUMBER, does: 'busy' });
    await call();
    expect(await stateIs('no-answer')).toEqual({ verified: false });
    await at.hub.rows(`update worker_reach set called_at = called_at - interval '2 minutes'`);
    await call();
    await telephone.answers();
    expect(await stateIs('no-answer')).toEqual({ verified: false });
  });

  it('is called five times an hour at most', async () => {
    const { call, reach } = await asksForACall();
    await at.hub.handsets.voice.behave({ number: NUMBER, does: 'busy' });
    for (let n = 0; n < 5; n += 1) {
      expect((await call()).code).toMatch(/^\d{3}$/);
      await at.hub.rows(`update worker_reach set called_at = called_at - interval '2 minutes'`);
    }
    expect((await reach('POST', '/call')).status).toBe(409);
  });
});
