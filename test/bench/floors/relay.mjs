// The floor of messages: raw socket.io, one INSERT and its commit for each message, passed on to the other side.
import { Server } from 'socket.io';
import { pool, serve } from './serve.mjs';

await pool.query(`create table if not exists message (
  seq bigint generated always as identity primary key, id uuid not null, pair int not null, who text not null,
  text text not null, at timestamptz not null default clock_timestamp())`);
const KEEP = {
  name: 'keep',
  text: 'insert into message (id, pair, who, text) values ($1, $2, $3, $4) returning seq',
};

const sides = new Map();
const io = new Server(serve(), { transports: ['websocket'], serveClient: false });
io.on('connection', (socket) => {
  const { pair, who } = socket.handshake.auth;
  sides.set(`${pair} ${who}`, socket);
  socket.on('message:send', async ({ id, text }, answer) => {
    const { rows } = await pool.query({ ...KEEP, values: [id, pair, who, text] });
    const seq = Number(rows[0].seq);
    sides.get(`${pair} ${who === 'person' ? 'worker' : 'person'}`)?.emit('entry', { seq, id, text });
    answer({ ok: true, seq });
  });
});
