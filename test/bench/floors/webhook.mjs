// The floor of webhooks: raw http; the signature, its age and the hash of the body checked; one INSERT; answered.
import http from 'node:http';
import { claimsOf } from './claims.mjs';
import { pool, serve } from './serve.mjs';

await pool.query(`create table if not exists webhook (
  jti text primary key, sender text not null, text text not null, at timestamptz not null default clock_timestamp())`);
const KEEP = { name: 'keep', text: 'insert into webhook (jti, sender, text) values ($1, $2, $3)' };

async function take(request, raw, response) {
  const claims = claimsOf(request.headers.authorization, raw);
  if (!claims) return response.writeHead(401).end();
  const { from, text } = JSON.parse(raw);
  await pool.query({ ...KEEP, values: [claims.jti, from, text] });
  return response.writeHead(200, { 'content-length': 0 }).end();
}

serve(
  http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      take(request, Buffer.concat(chunks), response).catch(() => response.writeHead(500).end());
    });
  }),
);
