import { randomUUID } from 'node:crypto';
import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { callLog, Phone, phoneOf, startHubWithCalls } from './house.js';
import { hearsOnly, shows, talking, watches, type Talk } from './talk.js';

const at = story<RunningHub & Line>(unhurried, startHubWithCalls);
const phone = (): Phone => new Phone(at.hub.handsets.voice);

const bringsIn = async (
  { worker, contact }: Talk,
  invited: object,
  id: string = randomUUID(),
): Promise<string> =>
  (await worker.wire.do<{ legId: string }>('call:bring-in', { contactId: contact.id, id, invited })).legId;

/** What the person's own part of the log says besides what it always says. */
const plainLog = async ({ contact }: Talk): Promise<unknown[]> => {
  const rows = await at.hub.rows<{ body: { kind: string; role?: string } }>(
    `select body from entry where contact_id = $1 and audience = 'person' and kind in ('came-in', 'went-out') order by seq`,
    [contact.id],
  );
  return rows.map(({ body: { kind, role } }) => `${kind} ${role}`);
};

describe('somebody called in by number', () => {
  it('hears in neutral words who calls, comes in by 1 only, is told of by role, and all hear all', async () => {
    const talk = await talking(at, 'anna');
    await watches(talk.worker, talk);
    const interpreter = phone();
    await bringsIn(talk, { role: 'interpreter', number: interpreter.number, label: 'Tolkförmedlingen' });
    await shows(talk.worker, 'interpreter', ({ state }) => state === 'ringing');
    await interpreter.answers();
    await interpreter.hears('Anna ber dig vara med i ett samtal');
    expect((await interpreter.words()).join(' ')).not.toMatch(/kris|stafett|person/i);
    await hearsOnly(at, talk.person, [talk.telephone]);
    await interpreter.presses('1');
    await talk.person.hears('En tolk är med i samtalet nu');
    await talk.telephone.hears('En tolk är med i samtalet nu');
    await hearsOnly(at, talk.person, [talk.telephone, interpreter]);
    await hearsOnly(at, interpreter, [talk.telephone, talk.person]);
    await shows(
      talk.worker,
      'interpreter',
      ({ state, label }) => state === 'talking' && label === 'Tolkförmedlingen',
    );
    await interpreter.hangsUp();
    await talk.person.hears('Tolken är inte längre med');
    await hearsOnly(at, talk.person, [talk.telephone]);
    expect(await callLog(at.hub, talk.contact.id)).toEqual([
      'worker-in',
      'guest-called',
      'guest-in',
      'guest-out',
    ]);
    expect(await plainLog(talk)).toEqual(['came-in interpreter', 'went-out interpreter']);
  });

  it('is taken out again, with a word', async () => {
    const talk = await talking(at, 'anna');
    const relative = phone();
    const legId = await bringsIn(talk, { role: 'relative', number: relative.number });
    await (await relative.answers()).presses('1');
    await talk.person.hears('En närstående är med');
    await talk.worker.wire.do('call:take-out', { contactId: talk.contact.id, legId });
    await relative.hears('Du är inte längre med i samtalet');
    await relative.isOver();
    await talk.person.hears('Den närstående är inte längre med');
    await hearsOnly(at, talk.person, [talk.telephone]);
    expect(await plainLog(talk)).toEqual(['came-in relative', 'went-out relative']);
  });

  it('who does not answer, or is a voicemail, is told to the worker and not to the person', async () => {
    const talk = await talking(at, 'anna');
    const [busy, voicemail] = [phone(), phone()];
    await at.hub.handsets.voice.behave({ number: busy.number as string, does: 'busy' });
    await bringsIn(talk, { role: 'peer', number: busy.number });
    await talk.telephone.hears('Kamratstödjaren kom inte med');
    await bringsIn(talk, { role: 'other', number: voicemail.number });
    await voicemail.answers();
    await talk.telephone.hears('Den du ringde kom inte med');
    await voicemail.isOver();
    expect((await talk.person.words()).join(' ')).not.toContain('kom inte med');
    expect(await callLog(at.hub, talk.contact.id)).toEqual([
      ...['worker-in', 'guest-called', 'guest-not-reached', 'guest-called', 'guest-not-reached'],
    ]);
  });

  it('is never an emergency number, an unsafe one, one of ours or one that is in the call: each is told why', async () => {
    const talk = await talking(at, 'anna');
    await at.hub.rows(`insert into voice_number (number, is_safe) values ('+46701740666', false)`);
    const tried = async (number: string | null, role = 'other') => {
      const wish = { contactId: talk.contact.id, id: randomUUID(), invited: { role, number } };
      const answer = await talk.worker.tries('call:bring-in', wish);
      return answer.ok ? 'rung' : answer.refused.code;
    };
    expect(await tried('112')).toBe('number-emergency');
    expect(await tried('+46 112')).toBe('number-emergency');
    expect(await tried('113 13')).toBe('number-emergency');
    expect(await tried('1177')).toBe('number-emergency');
    expect(await tried('070-174 06 66')).toBe('number-unsafe');
    expect(await tried('+4790012345')).toBe('number-elsewhere');
    expect(await tried('0900 123 45 67')).toBe('number-costly');
    expect(await tried('hej')).toBe('number-not-a-number');
    expect(await tried('+46766861004')).toBe('number-ours');
    expect(await tried(talk.person.number)).toBe('in-call');
    const advice = await talk.worker.tries('call:bring-in', {
      ...{ contactId: talk.contact.id, id: randomUUID() },
      invited: { role: 'other', number: '112' },
    });
    expect(advice).toMatchObject({
      refused: { message: expect.stringContaining('ring 112 från din egen telefon') },
    });
    expect(await callLog(at.hub, talk.contact.id)).toEqual(['worker-in']);
  });

  it('is one call, however often it was asked for; and nobody but who answers for the contact asks', async () => {
    const talk = await talking(at, 'anna');
    const [guest, id] = [phone(), randomUUID()];
    const invited = { role: 'other', number: guest.number };
    await Promise.all([bringsIn(talk, invited, id), bringsIn(talk, invited, id)]);
    await guest.rings();
    expect((await at.hub.handsets.voice.legs(guest.number as string)).length).toBe(1);
    const lea = await at.atWork('lea');
    const wish = { contactId: talk.contact.id, id: randomUUID(), invited };
    expect(await lea.tries('call:bring-in', wish)).toMatchObject({ refused: { code: 'not-responsible' } });
  });

  it('is not left alone: when the worker is lost they hear so and the person is in the line; a telephone that rings stops', async () => {
    const talk = await talking(at, 'anna');
    const [guest, ringing] = [phone(), phone()];
    await bringsIn(talk, { role: 'interpreter', number: guest.number });
    await (await guest.answers()).presses('1');
    await talk.person.hears('En tolk är med');
    await bringsIn(talk, { role: 'relative', number: ringing.number });
    await ringing.rings();
    await talk.telephone.hangsUp();
    await talk.person.hears('bröts');
    await guest.hears('Du är inte längre med i samtalet');
    await guest.isOver();
    await ringing.isOver();
    expect((await talk.person.now()).endedAt).toBeNull();
  });
});

describe('a colleague', () => {
  it('is asked in to their own telephone, is introduced, leaves again, and answers for nothing', async () => {
    const talk = await talking(at, 'anna');
    const bo = await at.available('bo');
    await watches(talk.worker, talk);
    await bringsIn(talk, { role: 'colleague', workerId: bo.workerId });
    const telephone = await (await phoneOf(at.hub, 'bo')).answers();
    await telephone.hears('Anna ber dig vara med');
    await telephone.presses('1');
    await talk.person.hears('Bo,');
    await hearsOnly(at, talk.person, [talk.telephone, telephone]);
    await shows(
      talk.worker,
      'colleague',
      ({ state, worker }) => state === 'talking' && worker?.name === 'Bo',
    );
    await telephone.hangsUp();
    await talk.person.hears('Bo är inte längre med');
    await hearsOnly(at, talk.person, [talk.telephone]);
    const [held] = await at.hub.rows<{ n: number }>(
      `select count(*)::int as n from responsibility r join worker w on w.id = r.worker_id where r.contact_id = $1 and w.username = 'bo'`,
      [talk.contact.id],
    );
    expect(held?.n).toBe(0);
  });

  it('who is not here is not rung', async () => {
    const talk = await talking(at, 'anna');
    const bo = await at.signedIn('bo');
    const wish = {
      contactId: talk.contact.id,
      id: randomUUID(),
      invited: { role: 'colleague', workerId: bo.workerId },
    };
    expect(await talk.worker.tries('call:bring-in', wish)).toMatchObject({ refused: { code: 'not-here' } });
  });

  it('whom the person does not want to meet, or who is not as they insist, is not rung', async () => {
    const talk = await talking(at, 'anna');
    const bo = await at.available('bo');
    await talk.worker.wishes(talk.contact.id, { avoid: [bo.workerId] });
    const invited = { role: 'colleague', workerId: bo.workerId };
    const wish = { contactId: talk.contact.id, id: randomUUID(), invited };
    expect(await talk.worker.tries('call:bring-in', wish)).toMatchObject({
      refused: { code: 'needs-another' },
    });
    await talk.worker.wishes(talk.contact.id, { gender: 'woman', onlyGender: true });
    expect(await talk.worker.tries('call:bring-in', { ...wish, id: randomUUID() })).toMatchObject({
      refused: { code: 'needs-another' },
    });
  });
});
