import { randomUUID } from 'node:crypto';
import { fromPcm, strengthOf } from '../../libs/vonage-emulator/voice/sound/pcm.js';
import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { EarPage, frameOf, holder, inOneRoom, spoken, takenInBrowser, talkingInBrowser } from './ear-page.js';
import { callLog, lastContact, Phone, phoneOf, startHubWithCalls } from './house.js';

const at = story<RunningHub & Line>(
  { ...unhurried, HUB_OWN_SECONDS: '60', HUB_EAR_SECONDS: '5' },
  startHubWithCalls,
);
const voice = () => at.hub.handsets.voice;

const withoutTelephone = (username: string) =>
  at.hub.rows(
    `update worker_reach set verified_at = null where worker_id = (select id from worker where username = $1)`,
    [username],
  );

const talking = (username: string) => talkingInBrowser(at, username);
const rate = 16_000;

describe('a call in the browser', () => {
  it('is taken without any telephone, and each side’s sound passes byte for byte', async () => {
    const worker = await at.signedIn('anna');
    await withoutTelephone(worker.username);
    const { page, person, contact, line } = await talking('anna');
    await person.hears('Du pratar nu med Anna');
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-in']);

    const mine = [1, 2, 3, 4, 5].map((n) => frameOf(n * 1000));
    page.says(...mine);
    await eventually('the person to be sent it', async () =>
      (await spoken(at, line)).includes(Buffer.concat(mine)),
    );

    const before = page.frames.length;
    await voice().sound(person.number as string, { hz: 1000, ms: 20_000 });
    await eventually('a second of it', async () => page.frames.length > before + 60);
    const heard = page.frames.slice(before + 10, before + 50);
    expect(strengthOf(1000, fromPcm(Buffer.concat(heard)), rate)).toBeGreaterThan(0.2);
    expect((await voice().audioHeard(line)).includes(Buffer.concat(heard))).toBe(true);
  });

  it('cannot be taken by who has neither a telephone nor a browser that is ready', async () => {
    const anna = await at.available('anna');
    await new Phone(voice()).calls();
    const offer = await anna.seesOffer((await lastContact(at.hub)).id);
    const { offerId } = offer;
    // Whoever has none is not asked at all; this one has lost theirs meanwhile.
    await withoutTelephone('anna');
    expect(await anna.tries('offer:accept', { offerId })).toMatchObject({
      refused: { code: 'no-telephone' },
    });
    await new EarPage(at.hub, anna).isReady();
    expect(await anna.accepts({ offerId })).toMatchObject({ contactId: offer.contactId });
  });

  it('is heard by that worker alone: no colleague, no stranger, no other leg, no mark of yesterday', async () => {
    const { page, legId } = await talking('anna');
    const bo = new EarPage(at.hub, await at.available('bo'));
    expect(await bo.worker.tries('ear:open', { legId, page: bo.page })).toMatchObject({
      refused: { code: 'not-yours' },
    });
    expect(await bo.worker.tries('ear:press', { legId, key: '1' })).toMatchObject({
      refused: { code: 'not-yours' },
    });
    expect(await bo.worker.tries('ear:leave', { legId })).toMatchObject({ refused: { code: 'not-yours' } });
    const { mark } = await page.worker.wire.do<{ mark: string }>('ear:open', { legId, page: page.page });
    const [worker, session, pageId, until, rest] = mark.split('.') as [
      string,
      string,
      string,
      string,
      string,
    ];
    const marks = [
      'x',
      [bo.worker.workerId, session, pageId, until, rest].join('.'),
      [worker, session, pageId, String(Number(until) + 9000), rest].join('.'),
      [worker, session, pageId, until, rest.slice(0, -1) + (rest.endsWith('A') ? 'B' : 'A')].join('.'),
    ];
    for (const wrong of marks) await expect(bo.enters(legId, wrong)).rejects.toThrow('401');
    await expect(bo.enters(randomUUID(), mark)).rejects.toThrow('401');
    const before = page.frames.length;
    await eventually('the talk to go on', async () => page.frames.length > before + 5);
    expect(bo.frames).toEqual([]);
  });
});

describe('a page that is cut off in a call', () => {
  it('and does not: their telephone rings, the person waits in company and hears why; nobody else becomes responsible', async () => {
    const { page, person, contact } = await talking('anna');
    const telephone = await phoneOf(at.hub, 'anna');
    page.cut();
    await person.hears('Vi ringer upp Anna nu');
    await telephone.answers();
    await telephone.presses('1');
    await person.isWith(telephone);
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-in', 'ear-lost', 'worker-in']);
    expect(await holder(at, contact)).toBe('anna:worker');
  });

  it('and who has no telephone is lost like any other: the desk has it, the next is asked', async () => {
    await withoutTelephone('anna');
    const { page, person, contact } = await talking('anna');
    page.cut();
    await person.hears('Förbindelsen till den du pratade med bröts');
    await eventually('the desk to have it', async () => (await holder(at, contact)) === 'lea:desk');
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-in', 'worker-out']);
  });
});

describe('where the browser never comes', () => {
  it('the telephone rings: the page was ready and is gone', async () => {
    const { person, contact } = await takenInBrowser(at, 'anna');
    await person.hears('Vi ringer upp Anna nu');
    await (await phoneOf(at.hub, 'anna')).rings();
    expect(await holder(at, contact)).toBe('anna:worker');
  });

  it('a worker whose browser does not take calls is rung as always', async () => {
    const anna = await at.available('anna');
    await new Phone(voice()).calls();
    await anna.accepts(await anna.seesOffer((await lastContact(at.hub)).id));
    await (await phoneOf(at.hub, 'anna')).rings();
  });
});

describe('putting it down', () => {
  it('in the middle of a talk moves it to the telephone; without one it is refused', async () => {
    const { page, person, legId } = await talking('anna');
    await page.worker.wire.do('ear:leave', { legId });
    await person.hears('Vi ringer upp Anna nu');
    await (await phoneOf(at.hub, 'anna')).rings();
  });

  it('in the middle of a handover: whoever came in to take over hears that it did not happen, and who is rung', async () => {
    const { page, person, contact, legId } = await talking('anna');
    const bo = await at.available('bo');
    await page.worker.handsOver(contact.id, bo, 'Tar du vid?');
    const second = await (await phoneOf(at.hub, 'bo')).answers();
    await second.presses('1');
    await inOneRoom(at, second);
    await page.worker.wire.do('ear:leave', { legId });
    await second.hears('är inte kvar just nu, och rings upp i telefon');
    await person.hears('Vi ringer upp Anna nu');
    await (await phoneOf(at.hub, 'anna')).rings();
    expect(await holder(at, contact)).toBe('anna:worker');
  });

  it('is refused without a telephone while the talk goes on', async () => {
    await withoutTelephone('anna');
    const { page, legId } = await talking('anna');
    expect(await page.worker.tries('ear:leave', { legId })).toMatchObject({
      refused: { code: 'talk-goes-on' },
    });
  });

  it('after the talk was ended: the person hears so', async () => {
    const { page, person, contact, legId } = await talking('anna');
    await page.worker.ends(contact.id);
    await page.worker.wire.do('ear:leave', { legId });
    await person.hears('Samtalet är avslutat från vår sida');
    await eventually('the page to be closed', async () => page.closed === 4002);
  });

  it('the person has put the telephone down: 1 in the console calls them, and they talk again', async () => {
    const { page, person, legId, contact } = await talking('anna');
    await person.hangsUp();
    await page.rings('gone');
    await page.worker.wire.do('ear:press', { legId, key: '1' });
    await page.rings('calling');
    await person.answers();
    await person.presses('1');
    await inOneRoom(at, person);
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-in', 'hung-up', 'trying']);
  });
});
