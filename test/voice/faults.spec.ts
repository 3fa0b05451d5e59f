import { randomUUID } from 'node:crypto';
import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { callLog, lastContact, Phone, phoneOf, startHubWithCalls } from './house.js';
import { hearsOnly, talking, watches, type Talk } from './talk.js';

const at = story<RunningHub & Line>(unhurried, startHubWithCalls);
const fault = (kind: 'throttled' | 'error503' | 'reset' | 'tooEarly', number: string | null, count: number) =>
  at.hub.handsets.fault({ on: 'calls', kind, count, ...(number ? { number } : {}) });

describe('a provider that says "not now"', () => {
  it('is asked again, and nothing is lost: the person on hold hears all of it, and is heard again', async () => {
    const { worker, person, telephone, contact } = await talking(at, 'anna');
    // between shutting the mouth and the music
    await fault('throttled', person.number, 2);
    await worker.wire.do('call:hold', { contactId: contact.id, on: true });
    await person.hears('Anna behöver göra något en stund');
    await hearsOnly(at, person, []);
    await fault('error503', person.number, 1);
    await fault('reset', person.number, 1);
    await worker.wire.do('call:hold', { contactId: contact.id, on: false });
    await person.hears('Anna är tillbaka');
    await hearsOnly(at, person, [telephone]);
    await hearsOnly(at, telephone, [person]);
  });

  it('as music is to end: it is ended later, and does not play over their talk', async () => {
    const { worker, person, telephone, contact } = await talking(at, 'anna');
    await worker.wire.do('call:hold', { contactId: contact.id, on: true });
    await eventually('music', async () => (await person.now()).now.some(({ what }) => what === 'stream'));
    await eventually('nothing to be left to do', async () => {
      const [leg] = await at.hub.rows(`select from voice_leg where wish is not null and state <> 'ended'`);
      return !leg;
    });
    await fault('error503', person.number, 1);
    await worker.wire.do('call:hold', { contactId: contact.id, on: false });
    await hearsOnly(at, person, [telephone]);
    await person.hears('Anna är tillbaka');
    expect((await person.now()).now.map(({ what }) => what)).not.toContain('stream');
  });

  it('in the middle of it, and the worker thinks better of it meanwhile: nobody stays deaf or mute', async () => {
    const { worker, person, telephone, contact } = await talking(at, 'anna');
    await fault('throttled', person.number, 1);
    await worker.wire.do('call:hold', { contactId: contact.id, on: true });
    await worker.wire.do('call:hold', { contactId: contact.id, on: false });
    await person.hears('Anna är tillbaka');
    await hearsOnly(at, person, [telephone]);
    await hearsOnly(at, telephone, [person]);
    const { muted, earmuffed, now } = await person.now();
    expect({ muted, earmuffed, music: now.some(({ what }) => what === 'stream') }).toEqual({
      ...{ muted: false, earmuffed: false, music: false },
    });
  });

  it('or "too early" of a call just begun: it rings all the same, and is silenced when it is not wanted any more', async () => {
    const talk = await talking(at, 'anna');
    const guest = new Phone(at.hub.handsets.voice);
    await fault('throttled', null, 2);
    const id = randomUUID();
    const invited = { role: 'other', number: guest.number };
    await talk.worker.wire.do('call:bring-in', { contactId: talk.contact.id, id, invited });
    await guest.rings();
    await fault('tooEarly', guest.number, 2);
    await talk.worker.wire.do('call:take-out', { contactId: talk.contact.id, legId: id });
    await guest.isOver();
    expect((await at.hub.handsets.voice.legs(guest.number as string)).length).toBe(1);
  });
});

const STANDS = `select host from voice_leg where contact_id = $1 and kind = 'caller'`;
const PUT = `update voice_leg set host = $2 where contact_id = $1 and kind = 'caller'`;

/** The worker is rung in another region than that in which the person is, as if it had not been told: one room becomes two. */
async function talkingApart(): Promise<Talk> {
  const worker = await at.available('anna');
  const person = new Phone(at.hub.handsets.voice);
  await person.calls(person.number, { region: 'B' });
  const contact = await lastContact(at.hub);
  const [there] = await at.hub.rows<{ host: string }>(STANDS, [contact.id]);
  await at.hub.rows(PUT, [contact.id, there?.host.replace('localhost', '127.0.0.1')]);
  await worker.accepts(await worker.seesOffer(contact.id));
  const telephone = await (await phoneOf(at.hub, 'anna')).answers();
  await at.hub.rows(PUT, [contact.id, there?.host]);
  await worker.follows(contact.id);
  return { worker, person, telephone, contact };
}

describe('one room in two regions', () => {
  it('is an alarm at the watch and in the call, and gone when they are not in it any more', async () => {
    const lea = await at.atWork('lea');
    const bo = await at.atWork('bo');
    const talk = await talkingApart();
    expect((await watches(talk.worker, talk)).apart).toBe(false);
    await talk.telephone.presses('1');
    await lea.wire.hears('call:alarm', (news) => JSON.stringify(news).includes(talk.contact.id));
    await talk.worker.wire.hears('call', ({ apart }: { apart: boolean }) => apart);
    expect(await callLog(at.hub, talk.contact.id)).toContain('rooms-differ');
    expect(bo.wire.all('call:alarm')).toEqual([]);
    await talk.person.hangsUp();
    await eventually('nobody to be apart', async () => !(await watches(talk.worker, talk)).apart);
  });

  it('is not said of what was told late: where they are is asked before', async () => {
    const talk = await talking(at, 'anna');
    const { uuid, conversationUuid } = await talk.telephone.now();
    const inHub = async () => {
      const [leg] = await at.hub.rows<{ conversation: string }>(
        `select conversation from voice_leg where provider_id = $1`,
        [uuid],
      );
      return leg?.conversation;
    };
    await eventually('the hub to know where it is', async () => (await inHub()) === conversationUuid);
    const late = {
      type: 'transfer',
      uuid,
      conversation_uuid_from: 'CON-first',
      conversation_uuid_to: 'CON-second',
    };
    const body = { ...late, timestamp: new Date().toISOString() };
    await at.hub.handsets.voice.replay({ on: 'event', body });
    expect(await inHub()).toBe('CON-second');
    await eventually('the hub to know better', async () => (await inHub()) === conversationUuid);
    expect(await callLog(at.hub, talk.contact.id)).not.toContain('rooms-differ');
    expect((await watches(talk.worker, talk)).apart).toBe(false);
  });
});
