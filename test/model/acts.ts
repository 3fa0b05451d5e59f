import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Socket } from 'socket.io';
import { deskMessages } from '../../libs/protocol/index.js';
import { PersonPresence } from '../../src/channels/webchat/person-presence.js';
import { PERSON } from '../../src/contacts/log.js';
import { Say } from '../../src/conversation/say.js';
import { CloseContact } from '../../src/follow-up/close-contact.js';
import { HandOver } from '../../src/handover/hand-over.js';
import { OpenContact } from '../../src/intake/open-contact.js';
import { Refused } from '../../src/platform/refused.js';
import { EndShift } from '../../src/roster/end-shift.js';
import { Presence } from '../../src/roster/presence.js';
import { RosterGateway } from '../../src/roster/roster.gateway.js';
import { Watch } from '../../src/roster/watch.js';
import { Acknowledge } from '../../src/routing/escalation/acknowledge.js';
import { Alerts } from '../../src/routing/escalation/alerts.js';
import { AcceptOffer } from '../../src/routing/accept-offer.js';
import { DeclineOffer } from '../../src/routing/decline-offer.js';
import { Router } from '../../src/routing/router.js';
import { Sweep } from '../../src/routing/sweep.js';
import { TakeContact } from '../../src/routing/take-contact.js';
import { StateWishes } from '../../src/routing/wishes/state-wishes.js';
import { AnswerQuestion } from '../../src/triage/answer-question.js';
import { Regrade } from '../../src/triage/regrade/regrade.js';
import { SettleLowering } from '../../src/triage/regrade/settle-lowering.js';
import type { Answer, Deed, DeedOf } from './deeds.js';
import { staff, units } from './town.js';

interface Here {
  app: INestApplicationContext;
  rows: (sql: string, values?: unknown[]) => Promise<unknown>;
  pass: (seconds: number) => Promise<void>;
}
type Act<K extends Deed['do']> = (here: Here, deed: DeedOf<K>) => Promise<unknown>;

/** Not refused: there was nothing to be done. */
const NOTHING_TO_TELL: Answer = { said: 'nothing to tell' };

/** Each deed as whoever does it does it, one door inside of the edge: the use case. @throws what is no refusal: a bug */
export async function act(here: Here, deed: Deed): Promise<Answer> {
  try {
    const made = await (acts[deed.do] as Act<Deed['do']>)(here, deed);
    if (made === NOTHING_TO_TELL) return NOTHING_TO_TELL;
    return { said: 'ok', ...(typeof made === 'string' ? { made } : {}) };
  } catch (failure) {
    if (failure instanceof Refused) return { said: failure.code };
    throw failure;
  }
}

const LEASE_RAN_OUT = `update presence set lease_until = clock_timestamp() - interval '1 second' where worker_id = $1`;
const SHIFT_OVER = `update shift set ends_at = clock_timestamp() where worker_id = $1 and ends_at > clock_timestamp()`;
const SHIFT_BEGINS = `
  insert into shift (id, worker_id, unit_id, mode, starts_at, ends_at)
  select gen_random_uuid(), $1, $2, $3, clock_timestamp(), clock_timestamp() + interval '2 years'
  where not exists (select from shift where worker_id = $1 and ends_at > clock_timestamp())`;

const signedIn = (by: string) => {
  const { name, role } = staff.find(({ id }) => id === by) as (typeof staff)[number];
  return { sessionId: by, workerId: by, username: name, name, title: 'i tjänst', role };
};
const namedBy = (by: string) => {
  const { workerId, name, title } = signedIn(by);
  return { workerId, name, title };
};
const socketOf = (by: string) => ({ data: { worker: signedIn(by) } }) as unknown as Socket;
const placeOf = (by: string) => {
  const { unit, home } = staff.find(({ id }) => id === by) as (typeof staff)[number];
  return [unit ?? units[0].id, home ? 'home' : 'site'];
};

const acts: { [K in Deed['do']]: Act<K> } = {
  arrive: ({ app }, { contact }) =>
    app.get(OpenContact).run({ channel: 'webchat', language: 'sv', id: contact }),
  answer: ({ app }, { contact, question, option }) =>
    app.get(AnswerQuestion).run({ contactId: contact, id: randomUUID(), question, option }),
  avoid: ({ app }, { contact, worker }) =>
    app.get(StateWishes).run({ contactId: contact, actor: PERSON, wishes: { ...NOTHING, avoid: [worker] } }),
  leave: ({ app }, { contact }) => app.get(PersonPresence).leave(contact),
  'come back': ({ app }, { contact }) => app.get(PersonPresence).comeBack(contact),
  write: ({ app }, { contact }) =>
    app.get(Say).say({ contactId: contact, id: randomUUID(), text: 'Hej', actor: PERSON }),
  accept: async ({ app }, { offer, by }) => void (await app.get(AcceptOffer).run(offer, by)),
  decline: ({ app }, { offer, by }) => app.get(DeclineOffer).run(offer, by, null),
  withdraw: ({ app }, { offer, by }) => app.get(HandOver).withdraw(offer, by),
  take: async ({ app }, { contact, by }) => void (await app.get(TakeContact).run(contact, signedIn(by))),
  end: ({ app }, { contact, by }) => app.get(CloseContact).end(contact, by),
  close: (here, { contact, by }) =>
    close(here, by, { contactId: contact, outcome: 'other', plan: 'Vi ringer' }),
  'close without a plan': (here, { contact, by }) =>
    close(here, by, { contactId: contact, outcome: 'other' }),
  'hand over': ({ app }, { contact, from, to }) => app.get(HandOver).offer(contact, from, to, 'Ta du'),
  speak: ({ app }, { contact, by }) =>
    app.get(Say).say({
      ...{ contactId: contact, id: randomUUID(), text: 'Hur är det nu?' },
      actor: { kind: 'worker', ...namedBy(by) },
    }),
  regrade: async ({ app, rows }, { contact, by, band, reason }) => {
    const waits = await app.get(Regrade).run({ contactId: contact, band, reason }, namedBy(by));
    const asked = waits ? await rows(LAST_LOWERING, [contact]) : [];
    return (asked as { id: string }[])[0]?.id;
  },
  'confirm lowering': ({ app }, { lowering, by }) => app.get(SettleLowering).run(lowering, true, namedBy(by)),
  'refuse lowering': ({ app }, { lowering, by }) => app.get(SettleLowering).run(lowering, false, namedBy(by)),
  acknowledge: async ({ app }, { contact, by }) =>
    void (await app.get(Acknowledge).run(contact, signedIn(by))),
  'alert arrives': (here, { alert }) => settleAlert(here, alert, 'sent'),
  'alert fails': (here, { alert }) => settleAlert(here, alert, 'failed'),
  say: ({ app }, { by, status }) => app.get(RosterGateway).set(socketOf(by), { status }),
  lose: async ({ app, rows }, { by }) => {
    // What was heard of them a moment ago must not renew their lease between the two lines below.
    app.get(Presence)['heard'].delete(by);
    await rows(LEASE_RAN_OUT, [by]);
    await app.get(Sweep).run();
  },
  'sit down': async ({ app }, { by }) => {
    await app.get(Presence).arrive(by);
    await app.get(RosterGateway).set(socketOf(by), { status: 'available' });
  },
  'end shift': ({ app }, { by }) => app.get(EndShift).run(by),
  'shift over': ({ rows }, { by }) => rows(SHIFT_OVER, [by]),
  'shift begins': ({ rows }, { by }) => rows(SHIFT_BEGINS, [by, ...placeOf(by)]),
  'reach watch': ({ app }, { from, to }) => app.get(Watch).offer(from, to),
  'accept watch': ({ app }, { offer, by }) => app.get(Watch).accept(offer, by),
  'decline watch': ({ app }, { offer, by }) => app.get(Watch).decline(offer, by),
  'take watch': ({ app }, { by }) => app.get(Watch).take(by),
  'stand by': ({ app }, { by }) => app.get(Watch).standBy(by, 'deputy'),
  'stand down': ({ app }, { by }) => app.get(Watch).standDown(by),
  wait: async ({ app, pass }, { seconds }) => {
    await pass(seconds);
    await app.get(Router).expire();
  },
};

/** As whoever brings it to a telephone does, one door inside of the provider: asks whether it is still to be told, and says how it went. */
async function settleAlert({ app }: Here, alert: string, outcome: 'sent' | 'failed'): Promise<unknown> {
  const alerts = app.get(Alerts);
  if (!(await alerts.open(alert))) return NOTHING_TO_TELL;
  return alerts.settle(alert, outcome, outcome === 'failed' ? 'no such number' : null);
}

const LAST_LOWERING = `select id from lowering where contact_id = $1 order by asked_at desc limit 1`;
const NOTHING = { gender: null, onlyGender: false, onlyLanguage: false, onlyOwn: false, peer: false };

/** Through the schema of its edge, which is where a closing without a plan ends. */
async function close({ app }: Here, by: string, said: object): Promise<void> {
  const read = deskMessages['contact:close'].body.safeParse(said);
  if (!read.success) throw new Refused('invalid', 'Det saknas något.', 400);
  const { contactId, outcome, plan } = read.data;
  await app.get(CloseContact).close(contactId, by, { outcome, plan });
}
