import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { post, tokenFor, type Signing } from '../sms/webhooks.js';
import { lastContact, Phone, startHubWithCalls, startStill, type House } from './house.js';

const LEG = 'aaaaaaaa-bbbb-cccc-dddd-0123456789ab';
const CALL = { from: '46701740605', to: '46766861004', uuid: LEG, conversation_uuid: `CON-${LEG}` };
/** Each door, and something that would be done behind it. */
const DOORS: [string, object][] = [
  ['answer', CALL],
  ['step?s=made-up', { ...CALL, dtmf: { digits: '9', timed_out: false } }],
  ['record?s=made-up', { recording_uuid: LEG, recording_url: 'https://api.nexmo.com/v1/files/a' }],
  ['event', { ...CALL, status: 'completed' }],
  ['fallback', { ...CALL, reason: 'Connection closed.' }],
];
const SIGNED_WRONGLY: [string, Signing][] = [
  ['by another', { secret: 'something else that is long enough for it' }],
  ['for another account', { claims: { api_key: 'other' } }],
  ['for another application', { claims: { application_id: '11111111-1111-4111-8111-111111111111' } }],
  ['under another name', { claims: { iss: 'Nexmo' } }],
  ['an hour ago', { age: 3600 }],
  ['in the future', { age: -3600 }],
  ['about other bytes', { claims: { payload_hash: '0'.repeat(64) } }],
  ['about nothing', { claims: { payload_hash: undefined } }],
  ['in another way', { alg: 'HS512' }],
];

describe('who is let in to the calls', () => {
  const at = story<House>(unhurried, startStill);
  const knock = (path: string, raw: string, headers: Record<string, string>) =>
    post({ hubUrl: at.hub.url }, `voice/${path}`, raw, headers);
  const nothingIsDone = async () => {
    for (const table of ['contact', 'voice_leg', 'voice_step', 'voice_message'])
      expect([table, await at.hub.rows(`select * from ${table}`)]).toEqual([table, []]);
  };

  it('not who is unsigned: asked to come again, as Vonage wants it when its signer is down', async () => {
    for (const [path, body] of DOORS)
      expect([path, await knock(path, JSON.stringify(body), {})]).toEqual([path, 503]);
    await nothingIsDone();
  });

  it('not who signs wrongly: refused for good, at every door, and nothing is done', async () => {
    for (const [path, body] of DOORS)
      for (const [how, signing] of SIGNED_WRONGLY) {
        const raw = JSON.stringify(body);
        const status = await knock(path, raw, { authorization: `Bearer ${await tokenFor(raw, signing)}` });
        expect([path, how, status]).toEqual([path, how, 401]);
      }
    await nothingIsDone();
  });

  it('not a body that was changed by one byte, nor one that was written anew', async () => {
    for (const [path, body] of DOORS) {
      const raw = JSON.stringify(body);
      const headers = { authorization: `Bearer ${await tokenFor(raw)}` };
      expect([path, await knock(path, raw.replace('aaaaaaaa', 'baaaaaaa'), headers)]).toEqual([path, 401]);
      expect([path, await knock(path, JSON.stringify(body, null, 1), headers)]).toEqual([path, 401]);
    }
    await nothingIsDone();
  });

  it('who signs rightly, now or up to five minutes ago', async () => {
    const raw = JSON.stringify(CALL);
    for (const age of [0, 280])
      expect(await knock('answer', raw, { authorization: `Bearer ${await tokenFor(raw, { age })}` })).toBe(
        200,
      );
    expect(await at.hub.rows(`select from contact`)).toHaveLength(1);
  });
});

describe('a call whose webhooks are spoilt on the way', () => {
  const at = story<House>(unhurried, startHubWithCalls);
  const answersTo = async (on: string) =>
    (await at.hub.handsets.voice.log()).filter((one) => one.on === on).map(({ status }) => status);

  it('unsigned, is asked for again and met at once', async () => {
    await at.hub.handsets.fault({ on: 'answer', kind: 'unsigned' });
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('krisnumret');
    expect(await answersTo('answer')).toEqual([503, 200]);
    expect(await answersTo('fallback')).toEqual([]);
  });

  it.each(['badSignature', 'stale', 'tampered'] as const)(
    '%s, is refused, and the fallback meets them: the number is theirs, and there is one contact',
    async (kind) => {
      await at.hub.handsets.fault({ on: 'answer', kind });
      const person = await new Phone(at.hub.handsets.voice).calls();
      await person.hears('krisnumret');
      expect([await answersTo('answer'), await answersTo('fallback')]).toEqual([[401], [200]]);
      expect(await at.hub.rows(`select address from contact`)).toEqual([{ address: person.number }]);
    },
  );

  it.each([
    ['tampered', [401], [200]],
    ['unsigned', [503, 200], []],
    ['replayed', [200, 200], []],
  ] as const)(
    'in the middle of it, %s: the key that was pressed counts, once',
    async (kind, asked, fallen) => {
      const person = await new Phone(at.hub.handsets.voice).calls();
      await person.hears('krisnumret');
      await at.hub.handsets.fault({ on: 'input', kind });
      await person.presses('9');
      await person.hears('Vi kan inte ringa 112');
      await eventually('danger', async () => (await lastContact(at.hub)).band === 'R0');
      expect((await answersTo('input')).slice(0, asked.length)).toEqual(asked);
      expect((await answersTo('fallback')).slice(0, 1)).toEqual(fallen);
      const said = (await person.words()).filter((text) => text.includes('Vi kan inte ringa 112'));
      expect(said).toHaveLength(1);
    },
  );
});
