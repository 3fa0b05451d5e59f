import { randomUUID } from 'node:crypto';
import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { EarPage } from './ear-page.js';
import { callLog, startHubWithCalls, type Phone } from './house.js';
import { hearsNow, holderOf, talking, type Talk } from './talk.js';

const at = story<RunningHub & Line>(
  { ...unhurried, HUB_OWN_SECONDS: '60', HUB_EAR_SECONDS: '5', HUB_RING_SECONDS: '5' },
  startHubWithCalls,
);
/** In bytes of sound. */
const HALF_A_SECOND = 16_000;

const voice = () => at.hub.handsets.voice;

/** Whose calls come to the browser, and who has no telephone besides. */
async function inBrowser(username: string): Promise<EarPage> {
  const worker = username === 'lea' ? await at.atWork(username) : await at.available(username);
  await at.hub.rows(`update worker_reach set verified_at = null where worker_id = $1`, [worker.workerId]);
  return new EarPage(at.hub, worker).isReady();
}

/** The legs of browsers that are up at Vonage. */
const sockets = async () =>
  (await voice().legs()).filter(({ kind, state }) => kind === 'websocket' && state === 'answered');

/** What was said to the browser alone. */
async function told(): Promise<string> {
  const [socket] = await sockets();
  const heard = socket ? await voice().hears(socket.uuid) : [];
  return heard.flatMap(({ text }) => text ?? []).join(' ');
}

/** Waits until the browser hears exactly these telephones, and whether they hear it. */
const meets = (phones: Phone[], areHearing: boolean) =>
  eventually('the browser to hear, and to be heard', async () => {
    const [socket] = await sockets();
    if (!socket) return false;
    const legs = await voice().legs();
    const { now } = await voice().leg(socket.uuid);
    const heard = now.flatMap(({ what, from }) =>
      what === 'leg' ? (legs.find(({ uuid }) => uuid === from)?.number ?? []) : [],
    );
    const isHeardBy = await Promise.all(
      phones.map(async (phone) => (await phone.now()).now.some(({ from }) => from === socket.uuid)),
    );
    return (
      [...new Set(heard)].sort().join() ===
        phones
          .map(({ number }) => number)
          .sort()
          .join() && isHeardBy.every((one) => one === areHearing)
    );
  });

/** What this page is asked, and what has been dialled for it meanwhile. */
async function isAsked(page: EarPage, asks: object): Promise<string> {
  const ear = await page.rings('ask');
  expect(ear.asks).toEqual(asks);
  expect(await sockets()).toEqual([]);
  return ear.legId;
}

/** Says yes, and is in the call. */
async function comesIn(page: EarPage, legId: string): Promise<void> {
  await page.opens(legId);
  await page.worker.wire.do('ear:press', { legId, key: '1' });
  await eventually('the call to be there', async () => page.told.at(-1)?.connected);
  await page.rings('room');
}

describe('a warm handover to a colleague whose calls come to the browser', () => {
  async function reachesOut() {
    const talk = await talking(at, 'anna');
    const page = await inBrowser('bo');
    await talk.worker.handsOver(talk.contact.id, page.worker, 'Behöver en läkare i kväll.');
    return { talk, page, legId: await isAsked(page, { for: 'second', name: 'Anna' }) };
  }

  it('asks there; they come in, are told while the person hears company, accept, and go on when the first has left', async () => {
    const { talk, page, legId } = await reachesOut();
    expect(await hearsNow(at, talk.person)).toEqual([talk.telephone.number]);
    await comesIn(page, legId);
    await meets([talk.telephone], true);
    await eventually('them to be told what it is about', async () => (await told()).includes('läkare'));
    expect(await hearsNow(at, talk.person)).toEqual([]);
    expect(await holderOf(at, talk)).toBe('anna:worker');
    await page.worker.accepts(await page.worker.seesOffer(talk.contact.id));
    await talk.person.hears('Bo, psykiatrin, är med i samtalet nu');
    await talk.telephone.hangsUp();
    await meets([talk.person], true);
    expect(await holderOf(at, talk)).toBe('bo:worker');
    expect(await callLog(at.hub, talk.contact.id)).not.toContain('rooms-differ');
    expect((await talk.person.words()).join(' ')).not.toContain('bröts');
  });

  it('is let be by a no: it stays with the first, whom the person never stopped hearing', async () => {
    const { talk, page, legId } = await reachesOut();
    await page.worker.wire.do('ear:press', { legId, key: '2' });
    await eventually('the offer to be declined', async () => {
      const [offer] = await at.hub.rows<{ outcome: string }>(
        `select outcome from offer where contact_id = $1 and step = 'handover'`,
        [talk.contact.id],
      );
      return offer?.outcome === 'declined';
    });
    expect(await hearsNow(at, talk.person)).toEqual([talk.telephone.number]);
    expect(await holderOf(at, talk)).toBe('anna:worker');
    expect(page.worker.wire.all<{ ear: unknown }>('ear').at(-1)?.ear).toBeNull();
  });

  it('who accepts in the console before they answer it comes in by that', async () => {
    const { talk, page, legId } = await reachesOut();
    await page.worker.accepts(await page.worker.seesOffer(talk.contact.id));
    await page.opens(legId);
    await page.rings('room');
    await meets([talk.person, talk.telephone], true);
    expect(await holderOf(at, talk)).toBe('bo:worker');
  });

  it('does not ask for ever: who says nothing has not taken it', async () => {
    const { talk, page } = await reachesOut();
    await eventually(
      'nobody to be asked any more',
      async () => page.worker.wire.all<{ ear: unknown }>('ear').at(-1)?.ear === null,
      30_000,
    );
    expect(await holderOf(at, talk)).toBe('anna:worker');
    expect((await talk.person.now()).endedAt).toBeNull();
  });
});

describe('a colleague whose calls come to the browser', () => {
  async function isAskedIn() {
    const talk = await talking(at, 'anna');
    const page = await inBrowser('bo');
    const invited = { role: 'colleague', workerId: page.worker.workerId };
    await talk.worker.wire.do('call:bring-in', { contactId: talk.contact.id, id: randomUUID(), invited });
    return { talk, page, legId: await isAsked(page, { for: 'beside', name: 'Anna' }) };
  }

  it('is asked in there, is introduced, and leaves the talk to the others', async () => {
    const { talk, page, legId } = await isAskedIn();
    await comesIn(page, legId);
    await talk.person.hears('Bo,');
    await meets([talk.person, talk.telephone], true);
    await page.worker.wire.do('ear:leave', { legId });
    await talk.person.hears('Bo är inte längre med');
    expect(await hearsNow(at, talk.person)).toEqual([talk.telephone.number]);
    expect(await holderOf(at, talk)).toBe('anna:worker');
  });

  it('and is cut off, plays no music into the talk of the others, and is told of as gone', async () => {
    const { talk, page, legId } = await isAskedIn();
    await comesIn(page, legId);
    await meets([talk.person, talk.telephone], true);
    const [line = { uuid: '' }] = await sockets();
    page.cut();
    await talk.person.hears('Bo är inte längre med');
    const played = (await voice().audioSpoken(line.uuid)).subarray(44).filter((byte) => byte !== 0).length;
    expect(played).toBeLessThan(HALF_A_SECOND);
    expect((await talk.person.words()).join(' ')).not.toMatch(/ljudet|Vi ringer upp Bo/i);
    expect(await holderOf(at, talk)).toBe('anna:worker');
  });

  it('and does not come: whoever asked hears so', async () => {
    const { talk, page, legId } = await isAskedIn();
    await page.worker.wire.do('ear:leave', { legId });
    await talk.telephone.hears('Bo kom inte med');
    expect(await sockets()).toEqual([]);
    expect(await holderOf(at, talk)).toBe('anna:worker');
  });

  it('is not asked any more when the talk is over', async () => {
    const { talk, page } = await isAskedIn();
    await talk.worker.ends(talk.contact.id);
    await eventually(
      'nobody to be asked any more',
      async () => page.worker.wire.all<{ ear: unknown }>('ear').at(-1)?.ear === null,
    );
  });
});

it('a lead comes in by the browser, unheard; then heard by all', async () => {
  const talk: Talk = await talking(at, 'anna');
  const page = await inBrowser('lea');
  await page.worker.wire.do('call:lead', { contactId: talk.contact.id, way: 'listen' });
  await page.answers();
  await meets([talk.person, talk.telephone], false);
  await page.worker.wire.do('call:lead', { contactId: talk.contact.id, way: 'join' });
  await talk.person.hears('Lea,');
  await meets([talk.person, talk.telephone], true);
  expect(await callLog(at.hub, talk.contact.id)).toEqual(['worker-in', 'lead-listens', 'lead-joins']);
});
