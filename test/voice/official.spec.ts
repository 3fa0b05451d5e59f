import { Ncco } from '../../libs/voice/index.js';
import { officialFixture } from '../emulator/official.js';
import { hubNumber, unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { Phone, startHubWithCalls, startStill, type House } from './house.js';

type Body = Record<string, unknown>;
const fixtures = officialFixture('voice-webhooks') as Record<string, { body?: Body; query?: Body }>;
const bodyOf = (name: string): Body => fixtures[name]?.body ?? {};
const EVENTS = Object.keys(fixtures).filter((name) => name.startsWith('event_') && name !== 'event_record');

/** Kinds of which no captured body may be kept here, from the tables of Vonage's reference. */
const COMPOSED: Record<string, Body> = {
  disconnected: { uuid: 'aaaaaaaa-bbbb-cccc-dddd-0123456789ab', status: 'disconnected', headers: { a: 'b' } },
  error: { reason: 'Syntax error in NCCO. Invalid value type or action.', conversation_uuid: 'CON-1' },
  'a status of next year': { uuid: 'a1', status: 'reincarnated', timestamp: '2027-01-01T00:00:00.000Z' },
  'nothing that is known': { hello: 'world' },
};
const EVERY_EVENT = [...EVENTS, 'notify', ...Object.keys(COMPOSED)];

const at = story<House>(unhurried, startHubWithCalls);
const told = (on: 'answer' | 'event' | 'input' | 'record' | 'fallback', body: Body, path?: string) =>
  at.hub.handsets.voice.replay({ on, body, ...(path ? { url: `${at.hub.url}/vonage/voice/${path}` } : {}) });
const contacts = () =>
  at.hub.rows<{ address: string | null }>(`select address from contact where channel = 'voice'`);

describe('what Vonage sends, as it was captured and documented', () => {
  it('a call is answered with a document that is strictly right, and is a contact', async () => {
    const { status, text } = await told('answer', bodyOf('answer_post'));
    expect(status).toBe(200);
    expect(Ncco.safeParse(JSON.parse(text)).success).toBe(true);
    expect(await contacts()).toEqual([{ address: '+442079460000' }]);
  });

  it('with the fields of the oldest captures it is the same', async () => {
    const { status } = await told('answer', fixtures.answer_get?.query ?? {});
    expect(status).toBe(200);
    expect(await contacts()).toEqual([{ address: '+14845552121' }]);
  });

  it('who calls by an app has no number, and is met like one who hides it', async () => {
    const { status } = await told('answer', bodyOf('answer_post_client_sdk'));
    expect(status).toBe(200);
    expect(await contacts()).toEqual([{ address: null }]);
  });

  it('who comes with our own number, as a call that was diverted may, is met like one who hides it: two are two contacts', async () => {
    for (const uuid of ['a1', 'a2'])
      await told('answer', { ...bodyOf('answer_post'), uuid, from: hubNumber.slice(1) });
    expect(await contacts()).toEqual([{ address: null }, { address: null }]);
    expect(await at.hub.rows(`select from voice_call where number is not null`)).toEqual([]);
  });

  it('every event is taken, of legs that nobody knows too', async () => {
    const answered: [string, number | null][] = [];
    for (const name of EVERY_EVENT)
      answered.push([name, (await told('event', fixtures[name]?.body ?? COMPOSED[name] ?? {})).status]);
    expect(answered).toEqual(EVERY_EVENT.map((name) => [name, 200]));
    expect(await at.hub.rows(`select from voice_leg`)).toEqual([]);
  });

  it('events of a call that we know are believed: here, that it is over', async () => {
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('krisnumret');
    const { uuid } = await person.now();
    await told('event', { ...bodyOf('event_completed_2026'), uuid });
    await eventually('a call-back', async () => {
      const [row] = await at.hub.rows(`select from contact where state = 'callback'`);
      return row;
    });
  });

  it.each(['input_dtmf_capture', 'event_record'])(
    '%s is refused where no address of ours names its call',
    async (name) => {
      const isInput = name.startsWith('input');
      for (const path of isInput ? ['step', 'step?s=made-up'] : ['record', 'record?s=made-up'])
        expect((await told(isInput ? 'input' : 'record', bodyOf(name), path)).status).toBe(400);
    },
  );

  it('what is no webhook of a call is refused, by whatever door', async () => {
    expect((await told('answer', { from: '46701740605' })).status).toBe(400);
    expect((await told('event', { uuid: { $ne: 1 }, status: 'completed' })).status).toBe(200);
    expect(await contacts()).toEqual([]);
    // the fallback never fails: it connects to the other line
    const { status, text } = await told('fallback', { reason: 'Connection closed.' });
    expect([status, Ncco.safeParse(JSON.parse(text)).success]).toEqual([200, true]);
  });

  it.each(['proof/step?p=made-up', 'record?s=made-up', 'event', 'proof/event?p=made-up'])(
    'that %s was lost is no call: it goes on in what it runs, and nobody becomes a contact',
    async (path) => {
      const url = `${at.hub.url}/vonage/voice/${path}`;
      const body = {
        ...bodyOf('input_dtmf_capture'),
        uuid: 'a1',
        from: hubNumber.slice(1),
        to: '46701749901',
      };
      const lost = { ...body, reason: 'Connection closed.', original_request: { url, type: 'event' } };
      expect((await told('fallback', lost)).status).toBe(503);
      expect(await contacts()).toEqual([]);
    },
  );

  it.each([{ url: '/vonage/voice/answer', type: 'answer' }, undefined])(
    'that the answer was lost is a call: %j',
    async (lost) => {
      const original_request = lost && { ...lost, url: at.hub.url + lost.url };
      expect((await told('fallback', { ...bodyOf('answer_post'), original_request })).status).toBe(200);
      expect(await contacts()).toEqual([{ address: '+442079460000' }]);
    },
  );
});

describe('keys, as Vonage tells of them', () => {
  // nothing is asked for meanwhile: what is told here is the only answer to the question
  const still = story<House>(unhurried, startStill);

  async function answers(dtmf: Body, more: Body = {}): Promise<void> {
    const person = await new Phone(still.hub.handsets.voice).calls();
    await person.hears('krisnumret');
    const [document] = (await still.hub.handsets.voice.log()).flatMap(({ answer }) => answer ?? []);
    const asked = (JSON.parse(document ?? '[]') as { eventUrl?: [string] }[]).find(
      ({ eventUrl }) => eventUrl,
    );
    const body = { ...bodyOf('input_dtmf_capture'), dtmf, ...more };
    const replayed = { on: 'input' as const, body, url: asked?.eventUrl?.[0] ?? '' };
    expect((await still.hub.handsets.voice.replay(replayed)).status).toBe(200);
  }
  const bands = async () =>
    (await still.hub.rows<{ band: string }>(`select band from contact`)).map(({ band }) => band);

  it('count although time ran out behind them', async () => {
    await answers({ digits: '9', timed_out: true });
    expect(await bands()).toEqual(['R0']);
  });

  it.each([
    ['null, and speech that says one', { digits: null }, { speech: { results: [{ text: 'nio' }] } }],
    ['an empty one, and time that ran out', { digits: '', timed_out: true }, {}],
  ])('are none: %s', async (_, dtmf, more) => {
    await still.available('anna');
    await answers(dtmf, more);
    expect(await bands()).not.toContain('R0');
    const legs = await still.hub.rows(`select stage from voice_leg where kind = 'caller'`);
    expect(legs).toEqual([{ stage: 'waiting' }]);
  });
});
