import fs from 'node:fs';

export default async function tearDown() {
  const running = globalThis.testPostgres;
  if (!running) return;
  globalThis.testPostgres = undefined;
  await running.database.stop();
  fs.rmSync(running.folder, { recursive: true, force: true });
}
