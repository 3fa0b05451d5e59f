import { once } from 'node:events';
import net from 'node:net';
import { startHub } from '../support/hub.js';

const SOON_MS = 2000;

test('a hub that ends waits for no line that is only kept open', async () => {
  const hub = await startHub();
  const { port } = new URL(hub.url);
  const lines = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const line = net.connect(Number(port), '127.0.0.1');
      line.on('error', () => line.destroy());
      await once(line, 'connect');
      return line;
    }),
  );
  // one has asked before, one is in the middle of asking, one has not asked yet
  lines[0]?.write('GET /health/live HTTP/1.1\r\nhost: hub\r\nconnection: keep-alive\r\n\r\n');
  lines[1]?.write('POST /api/session HTTP/1.1\r\nhost: hub\r\ncontent-length: 100\r\n\r\n{');
  await once(lines[0] as net.Socket, 'data');
  const began = performance.now();
  await hub.close();
  expect(performance.now() - began).toBeLessThan(SOON_MS);
});
