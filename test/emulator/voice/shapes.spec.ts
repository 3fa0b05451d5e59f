import { Ajv } from 'ajv';
import { connectTo, input, notify, room, talk, wait } from './nccos.js';
import { openCalls, second, worker, type Calls } from './calls.js';
import { account, until } from '../line.js';
import { officialFixture } from '../official.js';

interface Fixture {
  source: string;
  body: Record<string, unknown>;
}
const fixtures = officialFixture('voice-webhooks') as Record<string, Fixture>;
const isEvent = new Ajv({ strict: false }).compile(officialFixture('voice-event.schema') as object);
const fields = (body: object): string[] => Object.keys(body).sort();

describe('bodies of a call’s webhooks', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls();
  });
  afterEach(() => calls.close());

  /** A call with everything in it that is told. */
  async function eventfulCall(): Promise<Record<string, unknown>[]> {
    const presses = [{ afterMs: second, digits: '1' }];
    await calls.voice.behave({ does: 'voicemail', number: worker, presses });
    calls.script.input = () => [
      notify(calls.url('hold'), { foo: 'bar' }),
      { action: 'record', timeOut: 3, eventUrl: [calls.url('recorded')] },
      room('c_1'),
    ];
    const advancedMachineDetection = { behavior: 'continue', mode: 'detect_beep', beep_timeout: 30 };
    await calls.callOut([input(calls.url('input'))], { advancedMachineDetection });
    await calls.forward(20 * second);
    await calls.voice.hangUp(worker);
    for (const does of ['busy', 'reject', 'unavailable', 'fail', 'ring'] as const) {
      await calls.forward(second);
      await calls.voice.behave({ does, number: worker });
      await calls.callOut([talk('Hej')], { ringingTimer: 5 });
      await calls.forward(9 * second);
    }
    await calls.callWith({ action: 'dance' });
    await calls.callWith(connectTo(worker), wait(1));
    await calls.forward(second);
    await calls.vonage.voice.hangupCall((await calls.voice.leg(worker)).uuid);
    await until(() => calls.bodies('event').some((b) => b.status === 'cancelled'));
    return ['event', 'input', 'hold', 'recorded'].flatMap((path) => calls.bodies(path));
  }

  it('all satisfy the schema of events; and it is the schema that says so', async () => {
    const told = await eventfulCall();
    for (const body of told) expect({ body, valid: isEvent(body) }).toEqual({ body, valid: true });
    const kinds = new Set(told.map((b) => b.status));
    for (const status of ['started', 'ringing', 'answered', 'completed', 'busy', 'rejected', 'unanswered']) {
      expect(kinds).toContain(status);
    }
    for (const status of ['failed', 'timeout', 'cancelled', 'machine']) expect(kinds).toContain(status);
    expect(isEvent({ uuid: 'a', status: 'sleeping' })).toBe(false);
  });

  it('have the fields that were captured', async () => {
    const told = await eventfulCall();
    const one = (of: (b: Record<string, unknown>) => boolean): string[] => fields(told.find(of)!);
    const captured = (name: string): string[] => fields(fixtures[name]!.body);
    for (const status of ['started', 'ringing', 'answered']) {
      expect(one((b) => b.status === status)).toEqual(captured(`event_${status}`));
    }
    const completed = one((b) => b.status === 'completed');
    expect(completed).toEqual(
      [...new Set([...captured('event_completed'), ...captured('event_completed_2026')])].sort(),
    );
    expect(one((b) => b.type === 'transfer')).toEqual(captured('event_transfer'));
    expect(one((b) => 'dtmf' in b)).toEqual(captured('input_dtmf_capture'));
    expect(one((b) => 'payload' in b)).toEqual(captured('notify'));
    expect(one((b) => 'recording_url' in b)).toEqual(captured('event_record'));
    expect(one((b) => b.sub_state === 'beep_start')).toEqual(captured('event_machine_beep'));
    expect(fields(calls.bodies('answer')[0]!)).toEqual(captured('answer_post'));
  });

  it.each(['busy', 'cancelled', 'unanswered', 'timeout', 'rejected', 'failed'])(
    '%s has every documented field, and of the same kind',
    async (status) => {
      const told = (await eventfulCall()).find((b) => b.status === status)!;
      for (const [field, value] of Object.entries(fixtures[`event_${status}`]!.body)) {
        expect([field, typeof told[field]]).toEqual([field, typeof value]);
      }
    },
  );

  it('of the SDKs’ own fixtures the schema accepts every event', () => {
    const events = Object.entries(fixtures).filter(([name]) => /^(event|input|notify)/.test(name));
    expect(events.length).toBeGreaterThan(12);
    for (const [name, { body }] of events) expect([name, isEvent(body)]).toEqual([name, true]);
  });

  it('a captured body can be sent once more, signed like the others', async () => {
    calls.script.answer = () => [talk('Hej')];
    const { body } = fixtures.answer_post!;
    const answered = await calls.voice.replay({ on: 'answer', body });
    expect(answered).toEqual({ status: 200, text: JSON.stringify([talk('Hej')]) });
    await calls.voice.replay({ on: 'event', body: fixtures.event_transfer!.body });
    expect([calls.bodies('answer'), calls.bodies('event')]).toEqual([
      [body],
      [fixtures.event_transfer!.body],
    ]);
    expect(calls.hub.heard.every(({ headers }) => headers.authorization?.startsWith('Bearer '))).toBe(true);
  });

  it('names neither secret nor key', async () => {
    const told = JSON.stringify(await eventfulCall());
    expect(told).not.toContain(account.apiSecret);
    expect(told).not.toContain(account.signatureSecret);
  });
});
