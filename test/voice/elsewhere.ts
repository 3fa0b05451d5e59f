import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const SCRIPT = path.resolve(import.meta.dirname, '../../scripts/fallback-answer.mjs');

/** What `scripts/fallback-answer.mjs` says to these numbers. */
export const prints = (...numbers: string[]) =>
  spawnSync(process.execPath, [SCRIPT, ...numbers], { encoding: 'utf8' });

/** Another machine, which shares nothing with the hub: it runs what the script has printed, as a host of small functions does. */
export async function anotherMachine(number: string, backup: string) {
  const { status, stdout, stderr } = prints(number, backup);
  if (status !== 0) throw new Error(stderr);
  const file = path.join(os.tmpdir(), `elsewhere-${randomUUID()}.mjs`);
  fs.writeFileSync(file, stdout);
  const { default: program } = (await import(pathToFileURL(file).href)) as {
    default: { fetch: (request: Request) => Promise<Response> };
  };
  fs.rmSync(file);
  const asked = async (request: IncomingMessage): Promise<Response> =>
    program.fetch(new Request('http://elsewhere/', { method: 'POST', body: await text(request) }));
  const server = createServer((request, response) => {
    void asked(request).then(async (answer) =>
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text()),
    );
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
