import {
  callNews,
  fallenFrom,
  incomingCall,
  keysOf,
  recordingOf,
} from '../../src/channels/vonage/voice-webhook.js';
import { officialFixture } from '../emulator/official.js';

type Body = Record<string, unknown>;
const fixtures = officialFixture('voice-webhooks') as Record<string, { body?: Body; query?: Body }>;
const bodyOf = (name: string): Body => fixtures[name]?.body ?? fixtures[name]?.query ?? {};

const OLD_LEG = '0A0000000123ABCD1';
const LEG = 'aaaaaaaa-bbbb-cccc-dddd-0123456789ab';
const ROOM = `CON-${LEG}`;
const OLD_ROOM = 'CON-2541d01c-253e-48be-a8e0-da4bbe4c3722';
const status = (of: string, providerId = LEG, conversation = ROOM) => ({
  ...{ kind: 'status', providerId, status: of, conversation },
});

/** What each says to us; null: nothing that we need. The tables of Vonage’s reference hold the last ones, which nobody captured. */
const TELLS: [string, Body, ReturnType<typeof callNews>][] = [
  ['event_started', bodyOf('event_started'), status('started', OLD_LEG, OLD_ROOM) as never],
  ['event_ringing', bodyOf('event_ringing'), status('ringing', OLD_LEG, OLD_ROOM) as never],
  ['event_answered', bodyOf('event_answered'), status('answered', OLD_LEG, OLD_ROOM) as never],
  ['event_completed', bodyOf('event_completed'), status('completed', OLD_LEG, OLD_ROOM) as never],
  ...['busy', 'cancelled', 'unanswered', 'timeout', 'rejected', 'failed', 'human'].map(
    (one) => [`event_${one}`, bodyOf(`event_${one}`), status(one)] as never,
  ),
  ['event_completed_2026', bodyOf('event_completed_2026'), status('completed') as never],
  ['event_machine_beep', bodyOf('event_machine_beep'), status('machine') as never],
  [
    'event_transfer',
    bodyOf('event_transfer'),
    { kind: 'transfer', providerId: OLD_LEG, conversation: OLD_ROOM },
  ],
  ['event_record', bodyOf('event_record'), null],
  ['notify', bodyOf('notify'), null],
  ['input_dtmf_capture', bodyOf('input_dtmf_capture'), null],
  [
    'a document that was refused',
    { reason: 'Syntax error in NCCO.', conversation_uuid: ROOM, timestamp: '2026-01-01T00:00:00.000Z' },
    { kind: 'error', conversation: ROOM, reason: 'Syntax error in NCCO.' },
  ],
  [
    'a socket that was lost, with what we gave it on its way',
    { uuid: LEG, conversation_uuid: ROOM, status: 'disconnected', headers: { a: 'b' } },
    status('disconnected') as never,
  ],
  [
    'a fallback of an event',
    {
      ...bodyOf('event_completed_2026'),
      ...{ reason: 'Connection closed.', original_request: { url: 'https://hub.example', type: 'event' } },
    },
    status('completed') as never,
  ],
];

describe('an event, as it was captured and documented', () => {
  it.each(TELLS)('%s', (_, body, news) => {
    expect(callNews(body)).toEqual(news);
  });

  it('is each of them: none is left out here', () => {
    const events = Object.keys(fixtures).filter((name) => /^(event|notify|input)/.test(name));
    expect(TELLS.map(([name]) => name)).toEqual(expect.arrayContaining(events));
  });

  it('is the same with fields that nobody has invented yet, and without those that we do not need', () => {
    for (const [, body, news] of TELLS)
      expect(callNews({ ...body, mood: { of: ['the', 'network'] }, 'x-2030': null })).toEqual(news);
    expect(callNews({ uuid: LEG, status: 'completed' })).toEqual({
      ...status('completed'),
      conversation: null,
    });
  });

  it('is of its leg by either name of it, also where the other is empty', () => {
    const { call_uuid: _, ...human } = bodyOf('event_human');
    expect(callNews({ ...human, uuid: null, call_uuid: LEG })).toEqual(status('human'));
    expect(callNews({ ...human, uuid: LEG, call_uuid: null })).toEqual(status('human'));
  });

  it('with a name of a room that cannot be read is still of its leg', () => {
    for (const conversation_uuid of [null, 17, '', 'x'.repeat(200), { $ne: 1 }])
      expect(callNews({ uuid: LEG, status: 'completed', conversation_uuid })).toMatchObject({
        ...{ kind: 'status', providerId: LEG, conversation: null },
      });
  });

  it('is nothing where it is of no leg, or of something else than words', () => {
    const unreadable = [
      ...[null, undefined, 17, 'text', [], {}, { status: 'completed' }],
      ...[
        { uuid: { $ne: 1 }, status: 'completed' },
        { uuid: LEG, status: 7 },
        { uuid: '../v1', status: 'x' },
      ],
      ...[
        { type: 'transfer', uuid: LEG },
        { reason: { toString: 1 } },
        { uuid: LEG, status: 's'.repeat(41) },
      ],
    ];
    for (const body of unreadable) expect([body, callNews(body)]).toEqual([body, null]);
  });
});

describe('a call that comes', () => {
  const STANDARD = { VONAGE_API_HOST: 'https://api.nexmo.com', HUB_NUMBER: '+46766861004' };

  it('is of its number, its leg, its room and its region', () => {
    expect(incomingCall(bodyOf('answer_post'), STANDARD)).toEqual({
      providerId: LEG,
      from: '+442079460000',
      conversation: ROOM,
      host: 'https://api-eu-3.vonage.com',
    });
  });

  it('as it was captured by GET: the name of its leg is no uuid, and no region is told', () => {
    expect(incomingCall(bodyOf('answer_get'), STANDARD)).toEqual({
      ...{ providerId: OLD_LEG, from: '+14845552121', conversation: OLD_ROOM, host: null },
    });
  });

  it('by an app has no number', () => {
    expect(incomingCall(bodyOf('answer_post_client_sdk'), STANDARD)).toMatchObject({
      ...{ providerId: LEG, from: null },
    });
  });

  it('is met whatever else cannot be read of it: its number, its room, its region, what is not invented yet', () => {
    const torn = {
      from: ['46701740605'],
      conversation_uuid: 7,
      region_url: { a: 1 },
      endpoint_type: 'thought',
    };
    expect(incomingCall({ ...bodyOf('answer_post'), ...torn }, STANDARD)).toEqual({
      ...{ providerId: LEG, from: null, conversation: null, host: null },
    });
  });

  it('is refused without a name of its leg: nothing could be done with it', () => {
    for (const uuid of [undefined, null, '', 7, {}, '../../applications', 'x'.repeat(65)])
      expect(() => incomingCall({ ...bodyOf('answer_post'), uuid }, STANDARD)).toThrow();
  });
});

describe('keys', () => {
  const pressed = (dtmf: unknown): string | null => keysOf({ ...bodyOf('input_dtmf_capture'), dtmf });

  it('count although time ran out behind them, as it was captured', () => {
    expect(bodyOf('input_dtmf_capture').dtmf).toEqual({ digits: '2', timed_out: true });
    expect(keysOf(bodyOf('input_dtmf_capture'))).toBe('2');
  });

  it('that were not pressed are silence, whether time ran out or not', () => {
    for (const timed_out of [true, false])
      for (const digits of [null, '', undefined]) expect(pressed({ digits, timed_out })).toBeNull();
    for (const dtmf of [null, undefined, '', 9, [], {}]) expect(pressed(dtmf)).toBeNull();
  });

  it('are what they are as a number, with a mark that ended them, and beside speech', () => {
    expect(pressed({ digits: 9, timed_out: false })).toBe('9');
    expect(pressed({ digits: '0701740605#', timed_out: false })).toBe('0701740605#');
    const speech = {
      results: [{ text: 'nio', confidence: '0.9' }],
      timeout_reason: 'end_on_silence_timeout',
    };
    expect(keysOf({ dtmf: { digits: '1', timed_out: false }, speech, sentiment: 'calm' })).toBe('1');
  });

  it('are not what was said, heard or meant: speech, the beginning of a machine, the payload of a tick', () => {
    const speech = { results: [{ text: '9', confidence: '0.9' }] };
    expect(keysOf({ dtmf: { digits: null, timed_out: false }, speech })).toBeNull();
    for (const name of ['notify', 'event_machine_beep', 'event_record'])
      expect([name, keysOf(bodyOf(name))]).toEqual([name, null]);
  });
});

describe('a recording', () => {
  const recorded = bodyOf('event_record');

  it('is where it is, and as long as it is', () => {
    expect(recordingOf(recorded)).toEqual({
      recordingId: LEG,
      url: 'https://api.nexmo.com/v1/files/bbbbbbbb-aaaa-cccc-dddd-0123456789ab',
      seconds: 1,
    });
  });

  it('is not lost for want of its length', () => {
    for (const times of [{ start_time: null }, { end_time: 17 }, { start_time: 'soon', end_time: 'later' }])
      expect(recordingOf({ ...recorded, ...times })).toMatchObject({ recordingId: LEG, seconds: null });
  });

  it('is refused when nobody could fetch it', () => {
    for (const torn of [
      { recording_url: undefined },
      { recording_url: 'here' },
      { recording_uuid: { $ne: 1 } },
    ])
      expect(() => recordingOf({ ...recorded, ...torn })).toThrow();
  });
});

describe('what fell', () => {
  it('is the address that was asked in vain, where it is told and is one', () => {
    const url = 'https://hub.example/vonage/voice/step?s=leg.7.mark';
    const why = { reason: 'Connection closed.' };
    const fallen = { ...bodyOf('input_dtmf_capture'), ...why, original_request: { url, type: 'event' } };
    expect(fallenFrom(fallen).url?.searchParams.get('s')).toBe('leg.7.mark');
    expect(keysOf(fallen)).toBe('2');
    for (const original_request of [undefined, null, {}, { url: 7 }, { url: 'somewhere' }])
      expect(fallenFrom({ ...fallen, original_request }).url).toBeNull();
  });
});
