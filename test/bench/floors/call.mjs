// The floor of calls: raw http; the signature checked; a row for the call and one for each step; a document that is always the same.
import http from 'node:http';
import { claimsOf } from './claims.mjs';
import { pool, serve } from './serve.mjs';

await pool.query(
  `create table if not exists call (uuid text primary key, caller text, at timestamptz not null default clock_timestamp())`,
);
await pool.query(
  `create table if not exists step (jti text primary key, call text not null, at timestamptz not null default clock_timestamp())`,
);
const CALL = { name: 'call', text: 'insert into call (uuid, caller) values ($1, $2)' };
const STEP = { name: 'step', text: 'insert into step (jti, call) values ($1, $2)' };

const documentOf = (call, host) =>
  JSON.stringify([
    { action: 'talk', text: 'Hej, krisnumret.', language: 'sv-SE', bargeIn: true },
    {
      action: 'input',
      type: ['dtmf'],
      dtmf: { maxDigits: 1, timeOut: 4 },
      eventUrl: [`http://${host}/vonage/voice/step?s=${call}`],
      eventMethod: 'POST',
    },
  ]);

async function take(request, raw, response) {
  const claims = claimsOf(request.headers.authorization, raw);
  if (!claims) return response.writeHead(401).end();
  const { from, uuid } = JSON.parse(raw);
  const call = new URL(request.url, 'http://floor').searchParams.get('s');
  if (call) await pool.query({ ...STEP, values: [claims.jti, call] });
  else await pool.query({ ...CALL, values: [uuid, from] });
  const body = documentOf(call ?? uuid, request.headers.host);
  const head = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return response.writeHead(200, head).end(body);
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
