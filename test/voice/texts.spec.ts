import type { Entry } from '../../libs/protocol/index.js';
import { story } from '../support/story.js';
import type { Worker } from '../support/worker.js';
import { callBackStory, patient } from './called-back.js';
import { callLog, lastContact, Phone, startHubWithCalls, type House } from './house.js';

const at = story<House>(patient, startHubWithCalls);
const { annaHasIt, openCallBack } = callBackStory(at);

/** Somebody in the line asks for a text, and says that it is safe. Lea, who answers for it, reads along. */
async function asksForAText(person: Phone) {
  await at.available('anna');
  const lea = await at.atWork('lea');
  await person.calls();
  await person.hears('Vill du få ett sms');
  await person.presses('2');
  await person.hearsOut('Är det säkert att skicka sms');
  await person.presses('1');
  await person.hears('Vi skickar ett sms nu');
  const { id } = await lastContact(at.hub);
  await lea.follows(id);
  return { lea, id };
}

const isCall = ({ body }: Entry, what: string): boolean => body.kind === 'call' && body.what === what;
/** What the worker reads became of the text that this line tells of. */
async function becomes(worker: Worker, what: string, state: string) {
  const { seq } = await worker.reads((line) => isCall(line, what));
  const { body } = await worker.reads(
    (line) => line.body.kind === 'delivery' && line.body.of === seq && line.body.state === state,
  );
  return body;
}
const phone = () => new Phone(at.hub.handsets.voice);
const received = async (person: Phone): Promise<string[]> =>
  (await at.hub.handsets.received(person.number as string)).map(({ text }) => text);

describe('a text that was asked for in a call', () => {
  it('is wished for at the key, and told as sent and arrived when it is', async () => {
    const person = phone();
    const { lea, id } = await asksForAText(person);
    await becomes(lea, 'text-wished', 'submitted');
    await becomes(lea, 'text-wished', 'delivered');
    expect(await callLog(at.hub, id)).toEqual(['text-wished']);
    expect(await received(person)).toEqual([expect.stringContaining('Lea ansvarar')]);
  });

  it('and that Vonage refuses is told as such, with why', async () => {
    const person = phone();
    await at.hub.handsets.fault({ on: 'rest', kind: 'lowBalance', number: person.number as string });
    const { lea } = await asksForAText(person);
    expect(await becomes(lea, 'text-wished', 'failed')).toMatchObject({
      detail: expect.stringContaining('Low balance'),
    });
    expect(await received(person)).toEqual([]);
  });

  it('to a telephone that gets none, as a landline, is told as not arrived', async () => {
    const person = phone();
    await at.hub.handsets.setOutcome({ outcome: 'undeliverable', number: person.number as string });
    const { lea } = await asksForAText(person);
    expect(await becomes(lea, 'text-wished', 'failed')).toMatchObject({
      detail: expect.stringContaining('Absent Subscriber'),
    });
  });

  it('goes to the number that they keyed in for it', async () => {
    await at.available('anna');
    const [person, other] = [phone(), phone()];
    await person.calls();
    await person.hears('Vill du få ett sms');
    await person.presses('2');
    await person.hearsOut('Är det säkert att skicka sms');
    await person.presses('2');
    await person.hears('Slå ett nummer där vi kan nå dig');
    await person.presses(`${(other.number as string).replace('+46', '0')}#`);
    await person.hears('Vi skickar ett sms nu');
    const lea = await at.atWork('lea');
    await lea.follows((await lastContact(at.hub)).id);
    await becomes(lea, 'text-wished', 'delivered');
    expect([await received(person), (await received(other)).length]).toEqual([[], 1]);
  });
});

it('a text of tries in vain that does not come through is told so to whoever goes on trying', async () => {
  const { anna, person, id, telephone } = await annaHasIt();
  const number = person.number as string;
  await at.hub.rows(`update voice_call set wants_texts = true`);
  await at.hub.handsets.voice.behave({ number, does: 'busy' });
  await at.hub.handsets.fault({ on: 'rest', kind: 'lowBalance', number });
  for (const failed of [1, 2]) {
    await telephone.answers();
    await telephone.presses('1');
    await telephone.hears('Personen svarade inte');
    await telephone.isOver();
    expect((await openCallBack(id))?.failed).toBe(failed);
    await at.hub.rows(`update call_back set due_at = clock_timestamp()`);
  }
  expect(await becomes(anna, 'text-in-vain', 'failed')).toMatchObject({
    detail: expect.stringContaining('Low balance'),
  });
  expect(await received(person)).toEqual([]);
});
