import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import type { Worker } from '../support/worker.js';
import { callLog, lastContact, Phone, phoneOf, startHubWithCalls, type CallContact } from './house.js';

const at = story<RunningHub & Line>({ ...unhurried, HUB_OWN_SECONDS: '60' }, startHubWithCalls);

interface Talk {
  person: Phone;
  worker: Worker;
  telephone: Phone;
  contact: CallContact;
}

/** Somebody calls, and this worker takes it in the console. */
async function taken(username: string): Promise<Talk> {
  const worker = await at.available(username);
  const person = await new Phone(at.hub.handsets.voice).calls();
  const contact = await lastContact(at.hub);
  const offer = await worker.seesOffer(contact.id);
  expect(offer.channel).toBe('voice');
  await worker.accepts(offer);
  await worker.follows(contact.id);
  return { person, worker, contact, telephone: await phoneOf(at.hub, username) };
}

/** The same, and they talk. */
async function talking(username: string): Promise<Talk> {
  const talk = await taken(username);
  await talk.telephone.answers();
  await talk.telephone.hears('Tryck 1 för att kopplas in');
  await talk.telephone.presses('1');
  await talk.person.isWith(talk.telephone);
  return talk;
}

const holder = async ({ contact }: Talk): Promise<string> => {
  const [row] = await at.hub.rows<{ who: string }>(
    `select w.username || ':' || r.kind as who from responsibility r join worker w on w.id = r.worker_id
     where r.contact_id = $1 and r.until is null`,
    [contact.id],
  );
  return row?.who ?? '';
};
const isHeldBy = (talk: Talk, who: string) =>
  eventually(`${who} to hold it`, async () => (await holder(talk)) === who);

describe('whoever takes a call in the console', () => {
  it('is rung, comes in by pressing 1, and both hear who the other is; nobody can be cut off by the other', async () => {
    const { person, telephone, contact } = await talking('anna');
    await person.hears('Du pratar nu med Anna');
    expect(await telephone.words()).toContainEqual(expect.stringContaining('Du kopplas in.'));
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-in']);
    await telephone.hangsUp();
    await person.hears('bröts');
    expect((await person.now()).endedAt).toBeNull();
  });

  it('whose voicemail answers has not come in: the person is told, the next is asked at once', async () => {
    const talk = await taken('anna');
    await talk.telephone.answers();
    await talk.person.hears('Kollegan kunde inte kopplas in');
    await isHeldBy(talk, 'lea:desk');
    expect(await callLog(at.hub, talk.contact.id)).toEqual(['worker-not-reached']);
    expect((await talk.person.now()).endedAt).toBeNull();
  });

  it('and has put the telephone down after ending the talk: the person hears so, and may say more', async () => {
    const talk = await talking('anna');
    await talk.worker.ends(talk.contact.id);
    await talk.telephone.hangsUp();
    await talk.person.hears('Samtalet är avslutat från vår sida');
    expect(await holder(talk)).toBe('anna:worker');
    await talk.person.presses('1');
    await eventually('the talk to go on', async () => (await lastContact(at.hub)).state === 'answered');
    await talk.telephone.answers();
  });
});

describe('never let go', () => {
  it('a worker who is lost in the middle: said, told to the desk, and the next joins', async () => {
    const talk = await talking('anna');
    await talk.worker.is('paused');
    const bo = await at.available('bo');
    await talk.telephone.hangsUp();
    await talk.person.hears('Förbindelsen till den du pratade med bröts');
    await eventually('the desk to be told', async () => {
      const [row] = await at.hub.rows(`select 1 from entry where kind = 'escalated' and contact_id = $1`, [
        talk.contact.id,
      ]);
      return row;
    });
    await bo.accepts(await bo.seesOffer(talk.contact.id));
    const next = await (await phoneOf(at.hub, 'bo')).answers();
    await next.presses('1');
    await talk.person.isWith(next);
    await talk.person.hears('Du pratar nu med Bo');
    expect(await callLog(at.hub, talk.contact.id)).toEqual(['worker-in', 'worker-out', 'worker-in']);
  });

  it('a person who is lost in the middle is called back at once by the same worker, and only comes in by pressing 1', async () => {
    const { person, telephone, contact } = await talking('anna');
    await person.hangsUp();
    await telephone.hears('Personen är inte kvar på linjen');
    await telephone.presses('1');
    await telephone.hears('Vi ringer upp nu');
    await person.answers();
    await person.hears('Vi vill gärna prata med dig');
    expect((await person.words()).join(' ')).not.toMatch(/kris|stafett/i);
    await person.presses('1');
    await person.isWith(telephone);
    expect(await callLog(at.hub, contact.id)).toEqual(['worker-in', 'hung-up', 'trying']);
    expect(await at.hub.rows(`select outcome from voice_try`)).toEqual([{ outcome: 'reached' }]);
  });

  it('who does not answer a call-back stays with the worker, the try is written down', async () => {
    const talk = await talking('anna');
    await talk.person.hangsUp();
    await talk.telephone.hears('Personen är inte kvar på linjen');
    await at.hub.handsets.voice.behave({ number: talk.person.number as string, does: 'busy' });
    await talk.telephone.presses('1');
    await talk.telephone.hears('Personen svarade inte');
    expect(await holder(talk)).toBe('anna:worker');
    expect(await at.hub.rows(`select outcome from voice_try`)).toEqual([{ outcome: 'busy' }]);
  });

  it('a worker who presses 1 after the person has left is told so', async () => {
    const { person, telephone } = await taken('anna');
    await telephone.answers();
    await person.hangsUp();
    await eventually('the person to have left', async () => (await person.now()).endedAt !== null);
    await telephone.presses('1');
    await telephone.hears('Personen är inte kvar på linjen');
  });
});

describe('a warm handover', () => {
  /** Anna reaches the call out to Bo, whose telephone rings. */
  async function reachedOut() {
    const talk = await talking('anna');
    const bo = await at.available('bo');
    await talk.worker.handsOver(talk.contact.id, bo, 'Behöver läkare i kväll.');
    return { ...talk, bo, second: await phoneOf(at.hub, 'bo') };
  }

  it('calls the next into the room, who is briefed while the person hears company, and lets the first go only when accepted', async () => {
    const { person, telephone, bo, second, contact, ...talk } = await reachedOut();
    await second.answers();
    await second.hears('Anna vill lämna över');
    await second.presses('1');
    await second.hears('Behöver läkare i kväll.');
    await second.isWith(telephone);
    await eventually('the person to hear company', async () => (await person.now()).earmuffed);
    expect(await holder({ ...talk, person, telephone, contact })).toBe('anna:worker');
    await bo.accepts(await bo.seesOffer(contact.id));
    await eventually('the person to be back', async () => {
      const { earmuffed, muted } = await person.now();
      return !earmuffed && !muted;
    });
    await telephone.hangsUp();
    await eventually(
      'Bo to hold it',
      async () => (await holder({ ...talk, person, telephone, contact })) === 'bo:worker',
    );
    await person.isWith(second);
    expect((await person.words()).join(' ')).not.toContain('bröts');
  });

  it('that is declined leaves the person with the first', async () => {
    const { person, telephone, bo, second, ...talk } = await reachedOut();
    await second.answers();
    await second.hears('Anna vill lämna över');
    await second.presses('1');
    await eventually('the person to hear company', async () => (await person.now()).earmuffed);
    await bo.declines(await bo.seesOffer(talk.contact.id));
    await eventually('the person to be back', async () => !(await person.now()).earmuffed);
    await telephone.hears('Överlämningen blev inte av');
    await person.isWith(telephone);
    expect(await holder({ ...talk, person, telephone })).toBe('anna:worker');
  });
});
