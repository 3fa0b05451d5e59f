import { randomUUID } from 'node:crypto';
import type { TriageView } from '../../libs/protocol/index.js';
import type { Line } from '../support/hub.js';
import { Handset, Person, Worker } from '../support/people.js';
import { eventually } from '../support/wire.js';

interface Where extends Line {
  url: string;
}

/** What is said in the story below, and by whom: nothing of it may turn up where it does not belong. */
export const SAID = {
  texts: ['Min syster heter Malin och dricker', 'Jag sitter på Hisingen', 'Du kan ringa mig på kvällen'],
  place: 'Jag sover hos Ahmed i Hjällbo',
  note: 'Verkar mycket ensam',
  brief: 'Ta gärna detta, jag går av passet',
  reason: 'Jag är på hembesök i Angered',
  ground: 'Har pratat med henne, hon är hos sin mor',
  plan: 'Vi ses på torsdag klockan tio',
  password: 'inte-mitt-lösenord-4711',
};

async function atWork(url: string, username: string): Promise<Worker> {
  const worker = await new Worker(url, username).signsIn();
  await worker.sitsDown();
  return worker;
}

/** A day on which every message there is gets said once: for tests of how things are said, not of what follows. */
export async function everythingHappens({
  url,
  handsets,
}: Where): Promise<{ contactId: string; number: string }> {
  const [cleo, anna, lea] = [await atWork(url, 'cleo'), await atWork(url, 'anna'), await atWork(url, 'lea')];
  const person = await theTalk(url, { cleo, anna, lea });
  const number = await theText(new Handset(handsets), cleo);
  await theEar(cleo);
  await theWatch(lea, anna, cleo);
  await theRefusals(url, person, cleo);
  await cleo.http('DELETE', '/api/session');
  await cleo.wire.hears('session:ended');
  return { contactId: person.contactId, number };
}

async function theTalk(
  url: string,
  { cleo, anna, lea }: Record<'cleo' | 'anna' | 'lea', Worker>,
): Promise<Person> {
  const person = await new Person(url).opensChat(SAID.texts[0], {
    language: 'sv',
    area: 'hisingen',
    id: randomUUID(),
  });
  await person.places();
  await person.wire.do('wish:read');
  await person.wishes({ peer: true }, { place: SAID.place });
  await person.leaves();
  await person.comesBack();
  await cleo.is('available');
  await cleo.declines(await cleo.seesOffer(person.contactId), SAID.reason);
  await anna.is('available');
  await anna.accepts(await anna.seesOffer(person.contactId));
  await anna.follows(person.contactId);
  await person.answers('danger', 'unknown');
  await theGrading(person.contactId, anna, cleo);
  await person.wire.do('typing');
  await anna.wire.hears('typing');
  await anna.wire.do('typing', { contactId: person.contactId });
  await person.wire.hears('typing');
  const seq = await anna.says(person.contactId, 'Hej, jag heter Anna');
  await person.says(SAID.texts[1]!);
  await anna.tries('message:resend', { contactId: person.contactId, seq });
  await anna.wire.do('wish:read', { contactId: person.contactId });
  await anna.wishes(person.contactId, { avoid: [anna.workerId] });
  await lea.wire.hears('attention');
  await anna.wishes(person.contactId, { peer: false });
  await anna.notes(person.contactId, SAID.note);
  await theCall(person.contactId, anna, cleo);
  await theCallBack(person.contactId, anna);
  const first = await anna.handsOver(person.contactId, cleo, SAID.brief);
  await cleo.seesOffer(person.contactId, ({ offerId }) => offerId === first);
  await anna.wire.do('handover:withdraw', { offerId: first });
  const offerId = await anna.handsOver(person.contactId, cleo, SAID.brief);
  await cleo.accepts({ offerId });
  await anna.is('paused');
  await anna.wire.do('contact:unfollow', { contactId: person.contactId });
  await cleo.ends(person.contactId);
  await cleo.closes(person.contactId, { promise: SAID.plan, dueAt: '2030-01-01T10:00:00Z', how: 'call' });
  const { followUps } = await cleo.sitsDown();
  await lea.tries('followup:take', { id: followUps[0]!.id });
  await cleo.wire.do('followup:done', { id: followUps[0]!.id });
  return person;
}

/** What is said of calls, about somebody who writes: each gets its answer, most of them a no (test/voice has the calls). */
async function theCall(contactId: string, anna: Worker, cleo: Worker): Promise<void> {
  const legId = randomUUID();
  await anna.wire.do('call:follow', { contactId });
  await anna.wishes(contactId, { peer: true });
  await anna.wire.hears('call');
  await anna.tries('call:hold', { contactId, on: true });
  await anna.tries('call:mute', { contactId, on: true });
  await anna.tries('call:keys', { contactId, legId, digits: '1' });
  const invited = { role: 'colleague', workerId: cleo.workerId };
  await anna.tries('call:bring-in', { contactId, id: legId, invited });
  await anna.tries('call:let-in', { contactId, legId });
  await anna.tries('call:take-out', { contactId, legId });
  await anna.tries('call:taken-over', { contactId, legId, name: 'Jouren' });
  await anna.tries('call:lead', { contactId, way: 'listen' });
  await anna.wire.do('call:leave', { contactId });
  await anna.wire.do('call:unfollow', { contactId });
}

/** And what is said of calling somebody up, who has given no number yet (test/voice/call-back.spec.ts has the calls). */
async function theCallBack(contactId: string, anna: Worker): Promise<void> {
  await anna.wire.do('call-back:read', { contactId });
  await anna.tries('call-back:begin', { contactId });
  await anna.wire.do('call-back:promise', { contactId, wished: 'tomorrow', number: '+46701740605' });
  await anna.wire.hears('call-back');
  await anna.wire.do('call-back:end', { contactId, outcome: 'declined' });
}

/** A worker asks on, grades, and wants to lower what takes two; the one who held the watch looks at it. */
async function theGrading(contactId: string, anna: Worker, cleo: Worker): Promise<void> {
  await anna.wire.do('triage:note', { contactId, id: randomUUID(), question: 'need', option: 'psychiatry' });
  await anna.wire.do('triage:read', { contactId });
  await anna.wire.do('triage:regrade', { contactId, band: 'R3', reason: SAID.ground });
  await anna.wire.hears('lowerings');
  await cleo.wire.do('lowering:list');
  const { lowering } = await anna.wire.do<TriageView>('triage:read', { contactId });
  await anna.wire.do('lowering:settle', { loweringId: lowering!.loweringId, yes: false });
}

async function theText(handset: Handset, cleo: Worker): Promise<string> {
  await cleo.is('available');
  await handset.texts(SAID.texts[2]!);
  const card = await eventually('an offer of the text', async () =>
    cleo.offers().find(({ channel }) => channel === 'sms'),
  );
  await cleo.accepts(card);
  await cleo.says(card.contactId, 'Vi har fått din text');
  await handset.shows('Vi har fått din text');
  await cleo.closes(card.contactId, { none: true, wish: 'Hör av sig själv' }, 'advice-given');
  await handset.shows('Kontakten är avslutad');
  return handset.number;
}

/** A console that takes calls, when there is none: what follows from one is test/voice/browser-leg.spec.ts. */
async function theEar(cleo: Worker): Promise<void> {
  const legId = randomUUID();
  await cleo.wire.do('ear:ready', { ready: true });
  await cleo.wire.hears('ear');
  await cleo.tries('ear:open', { legId, page: randomUUID() });
  await cleo.tries('ear:press', { legId, key: '1' });
  await cleo.tries('ear:leave', { legId });
  await cleo.wire.do('ear:ready', { ready: false });
}

async function theWatch(lea: Worker, anna: Worker, cleo: Worker): Promise<void> {
  await Promise.all([anna, cleo].map((worker) => worker.is('away')));
  const offer = async () =>
    (await lea.wire.do<{ offerId: string }>('watch:offer', { to: anna.workerId })).offerId;
  await anna.wire.do('watch:decline', { offerId: await offer() });
  await anna.wire.do('watch:accept', { offerId: await offer() });
  await lea.tries('watch:take');
  await cleo.wire.do('watch:stand-by', { rung: 'deputy' });
  await cleo.wire.do('watch:stand-down');
  await lea.tries('shift:end');
  await lea.seesWatch(({ holder }) => holder.name === 'Anna');
}

/** What is said no to, and what goes wrong: the words of a failure are where secrets like to hide. */
async function theRefusals(url: string, person: Person, cleo: Worker): Promise<void> {
  const text = SAID.texts[0]!;
  await person.wire.ask('message:send', { id: randomUUID(), text });
  await person.wire.ask('triage:answer', { id: randomUUID(), question: 'danger', option: text });
  await cleo.tries('contact:acknowledge', { contactId: person.contactId });
  await cleo.tries('contact:take', { contactId: person.contactId });
  await cleo.tries('watch:offer', { to: randomUUID() });
  await cleo.tries('offer:accept', { offerId: randomUUID() });
  await new Worker(url, 'bo').http('POST', '/api/session', { username: 'bo', password: SAID.password });
  await cleo.http('POST', '/api/workers', { username: text });
  await cleo.http('GET', `/api/contacts/${encodeURIComponent(text)}/log?name=${encodeURIComponent(text)}`);
  await cleo.http('GET', `/api/contacts/${person.contactId}/log`);
}
