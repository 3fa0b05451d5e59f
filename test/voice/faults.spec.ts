import { randomUUID } from 'node:crypto';
import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { callLog, Phone, startHubWithCalls } from './house.js';
import { hearsOnly, shows, talking, watches } from './talk.js';

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

describe('one room in two regions', () => {
  it('is an alarm at the watch and in the call, and gone when it is one again', async () => {
    const talk = await talking(at, 'anna');
    const lea = await at.atWork('lea');
    const bo = await at.atWork('bo');
    await watches(talk.worker, talk);
    const tells = (to: string) =>
      telephoneMoved(talk.telephone, to).then((body) => at.hub.handsets.voice.replay({ on: 'event', body }));
    // what Vonage tells of the legs when it has brought them to rooms of two regions
    const own = (await talk.person.now()).conversationUuid;
    await tells(own);
    expect((await watches(talk.worker, talk)).apart).toBe(false);
    await tells('CON-another');
    await lea.wire.hears('call:alarm', (news) => JSON.stringify(news).includes(talk.contact.id));
    await talk.worker.wire.hears('call', ({ apart }: { apart: boolean }) => apart);
    expect(await callLog(at.hub, talk.contact.id)).toContain('rooms-differ');
    expect(bo.wire.all('call:alarm')).toEqual([]);
    await tells(own);
    await shows(talk.worker, 'person', () => true);
    await eventually('one room', async () => !(await watches(talk.worker, talk)).apart);
  });
});

async function telephoneMoved(phone: Phone, to: string): Promise<Record<string, unknown>> {
  const { uuid } = await phone.now();
  return {
    ...{ type: 'transfer', uuid, conversation_uuid_from: 'CON-before', conversation_uuid_to: to },
    timestamp: new Date().toISOString(),
  };
}
