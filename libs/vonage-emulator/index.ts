import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Clock } from './clock.js';
import { EmulatorControl } from './control-client.js';
import { Exchange } from './exchange.js';
import type { EmulatorOptions } from './options.js';
import { buildServer } from './server.js';

export type { EmulatorOptions } from './options.js';
export { EmulatorControl } from './control-client.js';

export interface RunningEmulator {
  url: string;
  control: EmulatorControl;
  clock: Clock;
  close(): Promise<void>;
}

const builtPage = fileURLToPath(new URL('../../web/phone', import.meta.url));

export async function startEmulator(options: EmulatorOptions): Promise<RunningEmulator> {
  if (process.env.NODE_ENV === 'production')
    throw new Error('the Vonage emulator does not run in production');
  const exchange = new Exchange(options);
  const app = await buildServer(exchange, options.pageDir ?? builtPage);
  await app.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const url = `http://${options.host ?? '127.0.0.1'}:${port}`;
  exchange.regionUrls = { A: url, B: `http://localhost:${port}` };
  return {
    url,
    control: new EmulatorControl(url),
    clock: exchange.clock,
    close: async () => {
      exchange.close();
      await app.close();
    },
  };
}
