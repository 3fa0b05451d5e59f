// What stands in the ledger and the log when all is over: read as it is, judged elsewhere.
import pg from 'pg';

/** To the microsecond, as text: JavaScript's dates would round a gap away. */
const at = (column) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US')`;

const TABLES = {
  contacts: `select id, state, waits, channel, address, last_seq as "lastSeq", ${at('arrived_at')} as "arrivedAt" from contact`,
  links: `select contact_id as "contactId", seq, kind, worker_id as "workerId", offer_id as "offerId", ${at('since')} as since,
            ${at('until')} as until from responsibility order by contact_id, seq`,
  offers: `select id, contact_id as "contactId", worker_id as "workerId", step, outcome, ${at('made_at')} as "madeAt",
             ${at('settled_at')} as "settledAt" from offer order by made_at`,
  entries: `select contact_id as "contactId", seq, kind, audience, actor ->> 'kind' as "by", actor ->> 'workerId' as "workerId",
              client_id as "clientId", body ->> 'text' as text, body ->> 'offerId' as "offerId", body ->> 'of' as "of",
              body ->> 'state' as state, body ->> 'what' as what, body ->> 'detail' as detail from entry order by contact_id, seq`,
  deliveries: `select id, contact_id as "contactId", seq, state from delivery`,
  callLegs: `select id, contact_id as "contactId", kind, number, provider_id as "providerId", state, wish from voice_leg`,
  watches: `select seq, worker_id as "workerId", ${at('since')} as since, ${at('until')} as until from watch order by seq`,
};

/** All of it from one instant. */
export async function readRecord(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const record = {};
    for (const [name, text] of Object.entries(TABLES)) record[name] = (await client.query(text)).rows;
    return record;
  } finally {
    await client.end();
  }
}
