import { randomUUID } from 'node:crypto';
import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { callLog, startHubWithCalls } from './house.js';
import { hearsOnly, holderOf, shows, talking, watches } from './talk.js';

const at = story<RunningHub & Line>({ ...unhurried, HUB_HELD_WORDS_SECONDS: '1' }, startHubWithCalls);

describe('the call as the console shows it', () => {
  it('names who is in it, how, and since when; and only to who may read the contact', async () => {
    const talk = await talking(at, 'anna');
    const view = await watches(talk.worker, talk);
    expect(view.apart).toBe(false);
    expect(view.parties).toMatchObject([
      { who: 'person', state: 'talking', worker: null, number: talk.person.number },
      { who: 'worker', state: 'talking', worker: { name: 'Anna' }, number: null },
    ]);
    for (const { since } of view.parties)
      expect(Math.abs(Date.now() - Date.parse(since))).toBeLessThan(20_000);
    const bo = await at.available('bo');
    const refused = await bo.tries('call:follow', { contactId: talk.contact.id });
    expect(refused).toMatchObject({ ok: false, refused: { code: 'not-yours' } });
    const [read] = await at.hub.rows(
      `select from audit a join worker w on w.id = a.worker_id where a.contact_id = $1 and w.username = 'anna' and a.action = 'contact.read'`,
      [talk.contact.id],
    );
    expect(read).toBeDefined();
    await talk.person.hangsUp();
    await talk.worker.wire.hears('call', ({ parties }: typeof view) => parties.length === 1);
  });
});

describe('hold', () => {
  it('gives the person words, a reason and music, again and again and never silence; resume gives the worker back', async () => {
    const talk = await talking(at, 'anna');
    const { worker, person, telephone, contact } = talk;
    await watches(worker, talk);
    await worker.wire.do('call:hold', { contactId: contact.id, on: true });
    await person.hears('Anna behöver göra något en stund');
    await hearsOnly(at, person, []);
    await hearsOnly(at, telephone, []);
    expect((await person.now()).now.map(({ what }) => what)).toContain('stream');
    await shows(worker, 'person', ({ state }) => state === 'held');
    await person.hears('Du är kvar. Anna är strax tillbaka');
    const before = (await person.words()).length;
    await person.hears('Du är kvar. Anna är strax tillbaka', before);
    await worker.wire.do('call:hold', { contactId: contact.id, on: false });
    await person.hears('Anna är tillbaka');
    await hearsOnly(at, person, [telephone]);
    await hearsOnly(at, telephone, [person]);
    await shows(worker, 'person', ({ state }) => state === 'talking');
    expect(await person.longestSilence()).toBeLessThanOrEqual(4);
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-in', 'held', 'back']);
  });

  it('twice is once, and only whoever answers for the contact does it', async () => {
    const { worker, contact } = await talking(at, 'anna');
    const body = { contactId: contact.id, on: true };
    await Promise.all([worker.wire.do('call:hold', body), worker.wire.do('call:hold', body)]);
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-in', 'held']);
    const lea = await at.atWork('lea');
    expect(await lea.tries('call:hold', { ...body, on: false })).toMatchObject({
      refused: { code: 'not-responsible' },
    });
  });

  it('of a worker who is lost meanwhile: the person is told, is in the line again, and hears again', async () => {
    const talk = await talking(at, 'anna');
    await talk.worker.wire.do('call:hold', { contactId: talk.contact.id, on: true });
    await eventually('music', async () => (await talk.person.now()).earmuffed);
    await talk.telephone.hangsUp();
    await talk.person.hears('Förbindelsen till den du pratade med bröts');
    await eventually('open ears', async () => {
      const { earmuffed, muted } = await talk.person.now();
      return !earmuffed && !muted;
    });
    expect(await holderOf(at, talk)).toBe('lea:desk');
  });
});

describe('a worker in a call', () => {
  it('shuts their own mouth, still hears, and opens it again', async () => {
    const talk = await talking(at, 'anna');
    const { worker, person, telephone, contact } = talk;
    await watches(worker, talk);
    await worker.wire.do('call:mute', { contactId: contact.id, on: true });
    await hearsOnly(at, person, []);
    await hearsOnly(at, telephone, [person]);
    await shows(worker, 'worker', ({ state }) => state === 'muted');
    await worker.wire.do('call:mute', { contactId: contact.id, on: false });
    await hearsOnly(at, person, [telephone]);
  });

  it('sounds keys into another telephone', async () => {
    const talk = await talking(at, 'anna');
    const { parties } = await watches(talk.worker, talk);
    const legId = parties.find(({ who }) => who === 'person')?.legId;
    await talk.worker.wire.do('call:keys', { contactId: talk.contact.id, legId, digits: '3#' });
    await eventually('the keys', async () =>
      (await talk.person.now()).hears.find(({ what, text }) => what === 'tone' && text === '3#'),
    );
    const gone = await talk.worker.tries('call:keys', {
      ...{ contactId: talk.contact.id, legId: randomUUID(), digits: '1' },
    });
    expect(gone).toMatchObject({ refused: { code: 'leg-gone' } });
  });

  it('puts the telephone down from the console only after the end of the talk', async () => {
    const talk = await talking(at, 'anna');
    const body = { contactId: talk.contact.id };
    expect(await talk.worker.tries('call:leave', body)).toMatchObject({ refused: { code: 'end-first' } });
    await talk.worker.ends(talk.contact.id);
    await talk.worker.wire.do('call:leave', body);
    await talk.telephone.isOver();
    await talk.person.hears('Samtalet är avslutat från vår sida');
    expect(await holderOf(at, talk)).toBe('anna:worker');
  });
});
