import type { CallBackView } from '../../libs/protocol/index.js';
import { unhurried } from '../support/hub.js';
import type { Story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import type { Worker } from '../support/worker.js';
import { lastContact, Phone, phoneOf, type House } from './house.js';

/** Telephones ring as long as Vonage lets them: the tests' clock runs faster than their people. */
export const patient = { ...unhurried, HUB_OWN_SECONDS: '60', HUB_RING_SECONDS: '120' };

/** What stories of call-backs have in common. */
export function callBackStory(at: Story & { readonly hub: House }) {
  const state = () => lastContact(at.hub).then((contact) => contact.state);
  const isNow = (wanted: string) =>
    eventually(`the contact to be ${wanted}`, async () => (await state()) === wanted);

  /** Somebody in the line asks to be called back, says that it is safe, and may press another key before they hang up. */
  async function asksToBeCalled(key?: string): Promise<Phone> {
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('tryck 1. Vill du få ett sms');
    await person.presses('1');
    await person.hears('Är det säkert att ringa det här numret?');
    await person.presses('1');
    await person.hears('Vi ringer dig när det är din tur');
    if (key) await person.presses(key);
    return person;
  }

  const openCallBack = async (contactId: string) => {
    const [row] = await at.hub.rows<{ wished: string; failed: number; inMinutes: number }>(
      `select wished, failed, round(extract(epoch from due_at - clock_timestamp()) / 60)::int as "inMinutes" from call_back
       where contact_id = $1 and ended_at is null`,
      [contactId],
    );
    return row;
  };
  const endOf = (contactId: string) =>
    eventually('the call-back to be over', async () => {
      const [row] = await at.hub.rows<{ outcome: string }>(
        `select outcome from call_back where contact_id = $1 and ended_at is not null`,
        [contactId],
      );
      return row?.outcome;
    });
  const tries = (contactId: string) =>
    at.hub.rows<{ outcome: string | null }>(
      `select outcome from voice_try where contact_id = $1 order by n`,
      [contactId],
    );

  /** Asked for when it is their turn, and Anna has taken it: her telephone rings by itself. */
  async function annaHasIt() {
    const anna = await at.available('anna');
    const person = await asksToBeCalled();
    await person.hangsUp();
    await isNow('callback');
    const { id } = await lastContact(at.hub);
    await anna.accepts(await anna.seesOffer(id));
    await anna.follows(id);
    return { anna, person, id, telephone: await phoneOf(at.hub, 'anna') };
  }

  const reads = (worker: Worker, contactId: string) =>
    worker.wire.do<CallBackView>('call-back:read', { contactId });

  /** One whole try: her telephone, her 1, theirs. */
  async function calls({ telephone, person }: { telephone: Phone; person: Phone }): Promise<void> {
    await telephone.answers();
    await telephone.hears('Det är dags att ringa upp');
    await telephone.presses('1');
    await telephone.hears('Vi ringer upp nu');
    await person.answers();
    await person.hears('Du bad oss ringa');
  }

  return { state, isNow, asksToBeCalled, openCallBack, endOf, tries, annaHasIt, reads, calls };
}
