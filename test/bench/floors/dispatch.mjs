// The floor of arrivals: raw SQL in three commits (it is here; it is put to a worker; the worker took it) and a push by
// socket.io. No ledger, no log, no roster: nothing but the three rows that any such hub must write.
import { Server } from 'socket.io';
import { pool, serve } from './serve.mjs';

await pool.query(`
  create table if not exists contact (
    id uuid primary key, arrived_at timestamptz not null default clock_timestamp(), state text not null default 'waiting', worker_id int);
  create index if not exists contact_waiting on contact (arrived_at) where state = 'waiting';
  create table if not exists worker (id int primary key, free boolean not null, idle_since timestamptz not null default clock_timestamp());
  create index if not exists worker_free on worker (idle_since) where free;
  create table if not exists offer (
    id bigint generated always as identity primary key, contact_id uuid not null references contact, worker_id int not null references worker,
    outcome text, made_at timestamptz not null default clock_timestamp(), settled_at timestamptz)`);

const ARRIVE = { name: 'arrive', text: 'insert into contact (id) values ($1)' };
const OFFER = {
  name: 'offer',
  text: `
    with w as (select id from worker where free order by idle_since limit 1 for update skip locked),
    c as (select id from contact where state = 'waiting' order by arrived_at limit 1 for update skip locked),
    o as (insert into offer (contact_id, worker_id) select c.id, w.id from c, w returning id, contact_id, worker_id),
    taken as (update contact set state = 'offered' from o where contact.id = o.contact_id),
    busy as (update worker set free = false from o where worker.id = o.worker_id)
    select * from o`,
};
const ACCEPT = {
  name: 'accept',
  text: `
    with o as (update offer set outcome = 'accepted', settled_at = clock_timestamp() where id = $1 and outcome is null
               returning contact_id, worker_id),
    mine as (update contact set state = 'answered', worker_id = o.worker_id from o where contact.id = o.contact_id),
    free as (update worker set free = true, idle_since = clock_timestamp() from o where worker.id = o.worker_id)
    select * from o`,
};

const consoles = new Map();
/** At once beside each other; more only wait for each other's rows. */
const DISPATCHERS = 4;
let dispatching = 0;

/** Each runs until there is nothing left to put to anyone; a slow clock looks again at what two of them missed together. */
async function wake() {
  if (dispatching === DISPATCHERS) return;
  dispatching += 1;
  for (;;) {
    const [offer] = (await pool.query(OFFER)).rows;
    if (!offer) break;
    consoles.get(offer.worker_id)?.emit('offer:new', { offerId: offer.id, contactId: offer.contact_id });
  }
  dispatching -= 1;
}
setInterval(() => void wake(), 250);

const io = new Server(serve(), { transports: ['websocket'], serveClient: false });
io.on('connection', (socket) => {
  const { worker } = socket.handshake.auth;
  if (worker !== undefined) consoles.set(worker, socket);
  socket.on('presence:set', async (_, answer) => {
    await pool.query('insert into worker (id, free) values ($1, true) on conflict do nothing', [worker]);
    answer({ ok: true });
    void wake();
  });
  socket.on('contact:open', async ({ id }, answer) => {
    await pool.query({ ...ARRIVE, values: [id] });
    answer({ ok: true, contactId: id });
    void wake();
  });
  socket.on('offer:accept', async ({ offerId }, answer) => {
    const { rows } = await pool.query({ ...ACCEPT, values: [offerId] });
    answer({ ok: rows.length === 1 });
    void wake();
  });
});
