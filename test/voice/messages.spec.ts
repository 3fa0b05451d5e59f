import type { CallBackView } from '../../libs/protocol/index.js';
import { ForgetSounds } from '../../src/channels/voice/messages/forget-sounds.js';
import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import type { Worker } from '../support/worker.js';
import { callLog, lastContact, Phone, startHubWithCalls } from './house.js';

const at = story<RunningHub & Line>(
  { ...unhurried, HUB_SOUND_TRIES: '2', HUB_SOUND_DAYS: '0', HUB_MESSAGE_SECONDS: '5' },
  startHubWithCalls,
);

/** Nobody is there: a person leaves a message in their own words, says that a call is safe, and hangs up. */
async function leavesAMessage(): Promise<string> {
  const person = await new Phone(at.hub.handsets.voice).calls();
  await person.hears('Just nu kan ingen svara');
  await person.hears('Tala in med dina egna ord efter tonen');
  await person.hears('Tala efter tonen');
  await at.hub.handsets.voice.speak(person.number as string, 'Jag vill att någon ringer mig.');
  await person.presses('#');
  await person.hears('Ditt meddelande är sparat');
  await person.hears('Är det säkert att ringa det här numret?');
  await person.presses('1');
  await person.hears('Vi ringer dig när det är din tur');
  await person.hangsUp();
  const { id } = await lastContact(at.hub);
  await eventually('the message', async () => (await callLog(at.hub, id)).includes('message'));
  return id;
}
const messagesOf = async (worker: Worker, contactId: string) =>
  (await worker.wire.do<CallBackView>('call-back:read', { contactId })).messages;
const isNow = (worker: Worker, contactId: string, sound: string) =>
  eventually(`the sound to be ${sound}`, async () => {
    const [message] = await messagesOf(worker, contactId);
    return message?.sound === sound && message;
  });
const hear = (worker: Worker | null, contactId: string, id: string) =>
  fetch(`${at.hub.url}/api/contacts/${contactId}/voice-messages/${id}`, {
    headers: worker ? { authorization: `Bearer ${worker.token}` } : {},
  });

/** How many messages are still looked for. */
async function dueLooks(): Promise<number> {
  const [open] = await at.hub.rows<{ many: number }>(
    `select count(*)::int as many from pgboss.job where name = 'message-due' and state < 'completed'`,
  );
  return open?.many ?? 0;
}

describe('a message that somebody has left', () => {
  it('is owned work to call back; whoever answers for it hears it, nobody else, and the hearing is recorded', async () => {
    const id = await leavesAMessage();
    const [open] = await at.hub.rows(
      `select asked from call_back where contact_id = $1 and ended_at is null`,
      [id],
    );
    expect(open).toEqual({ asked: 'person' });
    const anna = await at.available('anna');
    await anna.accepts(await anna.seesOffer(id));
    const message = await isNow(anna, id, 'kept');
    const sound = await hear(anna, id, message.id);
    expect(sound.status).toBe(200);
    expect(sound.headers.get('content-type')).toBe('audio/wav');
    expect(sound.headers.get('cache-control')).toBe('no-store');
    expect(
      Buffer.from(await sound.arrayBuffer())
        .subarray(0, 4)
        .toString(),
    ).toBe('RIFF');
    const bo = await at.atWork('bo');
    expect((await hear(bo, id, message.id)).status).toBe(403);
    expect((await hear(null, id, message.id)).status).toBe(401);
    expect(await bo.tries('call-back:read', { contactId: id })).toMatchObject({ ok: false });
    const heard = await at.hub.rows(`select worker_id from audit where action = 'message.heard'`);
    expect(heard).toEqual([{ worker_id: anna.workerId }]);
    await eventually('the look for it', async () => (await dueLooks()) === 0);
    expect(await callLog(at.hub, id)).not.toContain('message-lost');
  });

  it('whose sound cannot be fetched says so in plain words, and can be asked for again', async () => {
    const lea = await at.atWork('lea');
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('krisnumret');
    const { id } = await lastContact(at.hub);
    await at.hub.rows(
      `insert into voice_message (recording_id, contact_id, url, sound_state) values ('gone', $1, $2, 'failed')`,
      [id, 'https://elsewhere.example/v1/files/x'],
    );
    const no = await hear(lea, id, 'gone');
    expect([no.status, await no.json()]).toMatchObject([
      409,
      { refused: { code: 'sound-failed', message: expect.stringContaining('kunde inte hämtas') } },
    ]);
    const again = await lea.http('POST', `/api/contacts/${id}/voice-messages/gone/fetch`);
    expect(again.status).toBe(200);
    await isNow(lea, id, 'failed');
  });

  it('is deleted some time after its contact was closed', async () => {
    const id = await leavesAMessage();
    const lea = await at.atWork('lea');
    const message = await isNow(lea, id, 'kept');
    const forgetting = at.hub.app.get(ForgetSounds, { strict: false });
    await forgetting.run();
    expect((await hear(lea, id, message.id)).status).toBe(200);
    await lea.wire.do('contact:take', { contactId: id });
    await lea.ends(id);
    await lea.closes(id, 'Vi ringer i morgon');
    await forgetting.run();
    const deleted = await hear(lea, id, message.id);
    expect(await deleted.json()).toMatchObject({ refused: { code: 'sound-deleted' } });
    expect(await callLog(at.hub, id)).toContain('message');
  });

  it('and of which nobody tells us was promised to be kept all the same: whoever answers for them sees that it is lost, and calls', async () => {
    await at.hub.handsets.fault({ on: 'record', kind: 'drop', count: 2 });
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('Tala in med dina egna ord efter tonen');
    await person.hears('Tala efter tonen');
    await at.hub.handsets.voice.speak(person.number as string, 'Jag vill att någon ringer mig.');
    await person.presses('#');
    await person.hears('Ditt meddelande är sparat');
    await person.hangsUp();
    const { id } = await lastContact(at.hub);
    await eventually('the loss to be told', async () => (await callLog(at.hub, id)).includes('message-lost'));
    expect(await at.hub.rows(`select from voice_message`)).toEqual([]);
    const [open] = await at.hub.rows(
      `select c.state, b.ended_at from call_back b join contact c on c.id = b.contact_id`,
    );
    expect(open).toEqual({ state: 'callback', ended_at: null });
  });

  it('and who put the telephone down instead of pressing a key is told of in the same way, once', async () => {
    await at.hub.handsets.fault({ on: 'record', kind: 'drop', count: 2 });
    const person = await new Phone(at.hub.handsets.voice).calls();
    await person.hears('Tala efter tonen');
    await at.hub.handsets.voice.speak(person.number as string, 'Ring mig.');
    await person.hangsUp();
    const { id } = await lastContact(at.hub);
    await eventually('the loss to be told', async () => (await callLog(at.hub, id)).includes('message-lost'));
    expect((await callLog(at.hub, id)).filter((what) => what === 'message-lost')).toHaveLength(1);
  });
});
