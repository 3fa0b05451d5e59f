import { randomUUID } from 'node:crypto';
import { Say } from '../../src/conversation/say.js';
import { AcceptOffer } from '../../src/routing/accept-offer.js';
import { CLEO, until, type Line } from './line.js';

interface Written {
  seq: number;
  kind: string;
  actor: { kind: string };
  body: Record<string, unknown>;
}

export const contactsOf = (line: Line, number: string) =>
  line.rows<{
    id: string;
    state: string;
    band: string;
    question: string | null;
    last_seq: number;
    person_id: string;
  }>(
    `select id, state, band, question, last_seq, person_id from contact where channel = 'sms' and address = $1 order by arrived_at`,
    [number],
  );

/** The log of the latest contact of a number. */
export const logOf = (line: Line, number: string) =>
  line.rows<Written>(
    `select seq, kind, actor, body from entry where contact_id =
       (select id from contact where address = $1 order by arrived_at desc limit 1) order by seq`,
    [number],
  );

/** What the person of a number wrote, over all their contacts. */
export const saidBy = async (line: Line, number: string): Promise<string[]> => {
  const rows = await line.rows<{ text: string }>(
    `select e.body ->> 'text' as text from entry e join contact c on c.id = e.contact_id
     where c.address = $1 and e.kind = 'message' and e.actor ->> 'kind' = 'person' order by c.arrived_at, e.seq`,
    [number],
  );
  return rows.map(({ text }) => text);
};

export interface Delivery {
  id: string;
  seq: number;
  state: string;
  detail: string | null;
  attempts: number;
}
export const deliveriesTo = (line: Line, number: string) =>
  line.rows<Delivery>(
    `select d.id, d.seq, d.state, d.detail, d.attempts from delivery d join contact c on c.id = d.contact_id
     where c.address = $1 order by d.seq`,
    [number],
  );

/** Every state one delivery went through, in order. */
export const pathOf = async (line: Line, { id }: Delivery): Promise<string[]> => {
  const rows = await line.rows<{ state: string }>(
    `select e.body ->> 'state' as state from entry e join delivery d on d.contact_id = e.contact_id
     where d.id = $1 and e.kind = 'delivery' and (e.body ->> 'of')::int = d.seq order by e.seq`,
    [id],
  );
  return rows.map(({ state }) => state);
};

export const settled = (line: Line, number: string, state: string): Promise<Delivery> =>
  until(async () => {
    const last = (await deliveriesTo(line, number)).at(-1);
    return last?.state === state && last;
  });

/** A contact by text, greeted, with Cleo responsible for it; both texts have arrived. */
export async function withCleo(line: Line, number: string): Promise<string> {
  await line.handsets.text(number, 'Hej');
  const contact = await until(async () => (await contactsOf(line, number))[0]);
  await settled(line, number, 'delivered');
  await cleoTakes(line, contact.id);
  await until(
    async () => (await deliveriesTo(line, number)).filter(({ state }) => state === 'delivered').length === 2,
  );
  return contact.id;
}

/** It is put to Cleo, who accepts. */
export async function cleoTakes(line: Line, contactId: string): Promise<void> {
  const offerId = randomUUID();
  await line.rows(
    `insert into offer (id, contact_id, worker_id, step, round, made_at, expires_at)
     select $1, $2, $3, 'duty', 1, at, at + interval '1 minute' from (select clock_timestamp() as at) t`,
    [offerId, contactId, CLEO],
  );
  await line.hub.get(AcceptOffer).run(offerId, CLEO);
}

/** Cleo writes; the text is on its way when this returns. */
export const cleoSays = (line: Line, contactId: string, text: string): Promise<number> =>
  line.hub.get(Say).say({
    contactId,
    id: randomUUID(),
    text,
    actor: { kind: 'worker', workerId: CLEO, name: 'Cleo', title: 'beroendemottagningen' },
  });
