import { randomUUID } from 'node:crypto';
import { Ncco } from '../../libs/voice/index.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { lastContact, Phone, startStill, type House } from './house.js';

const at = story<House>(unhurried, startStill);

/** Somebody in the first words of their call, and where Vonage will ask what comes next. */
async function calling(): Promise<{ person: Phone; step: URL }> {
  const person = await new Phone(at.hub.handsets.voice).calls();
  await person.hears('krisnumret');
  const answers = (await at.hub.handsets.voice.log()).flatMap(({ answer }) => answer ?? []);
  const [url = ''] = /http[^"]+\/step\?s=[^"]+/.exec(answers.join()) ?? [];
  return { person, step: new URL(url) };
}
/** A notify: of all that it says nothing names a leg. */
const NOTIFY = { payload: { why: 'tick' }, conversation_uuid: 'CON-1', timestamp: new Date().toISOString() };
const asks = (url: string, body: Record<string, unknown> = NOTIFY) =>
  at.hub.handsets.voice.replay({ on: 'notify', url, body });

describe('the address of a step', () => {
  it('names the leg, where the body does not: a notify is answered with what comes next', async () => {
    const { step } = await calling();
    const { status, text } = await asks(step.href);
    expect([status, Ncco.safeParse(JSON.parse(text)).success]).toEqual([200, true]);
  });

  it('carries a mark of its own, since Vonage signs the body alone: changed, it is nobody’s', async () => {
    const { step } = await calling();
    const [leg = '', tick = '', mark = ''] = step.searchParams.get('s')?.split('.') ?? [];
    const danger = { ...NOTIFY, dtmf: { digits: '9', timed_out: false } };
    const others = [
      `${randomUUID()}.${tick}.${mark}`,
      `${leg}.${Number(tick) + 1}.${mark}`,
      `${leg}.${tick}.${mark.split('').reverse().join('')}`,
    ];
    for (const made of others) {
      step.searchParams.set('s', made);
      expect([made, (await asks(step.href, danger)).status]).toEqual([made, 400]);
    }
    expect((await lastContact(at.hub)).band).not.toBe('R0');
  });

  it('asked for a moment after they have put the telephone down: nothing is to be done, and nobody is woken', async () => {
    const { person, step } = await calling();
    await person.hangsUp();
    await eventually('a call-back', async () => (await lastContact(at.hub)).state === 'callback');
    expect(await asks(step.href)).toEqual({ status: 200, text: '[]' });
    expect((await lastContact(at.hub)).state).toBe('callback');
    expect(await at.hub.rows(`select state from voice_leg where kind = 'caller'`)).toEqual([
      { state: 'ended' },
    ]);
  });
});
