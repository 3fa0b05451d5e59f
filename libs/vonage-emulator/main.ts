import { startEmulator } from './index.js';
import { optionsFromEnv } from './options.js';

if (process.env.NODE_ENV === 'production') {
  console.error('NODE_ENV=production: the Vonage emulator is refused');
  process.exit(1);
}
const emulator = await startEmulator(optionsFromEnv(process.env));
console.log(`Vonage emulator on ${emulator.url}`);
process.send?.({ ready: emulator.url });

const end = (): void => void emulator.close().then(() => process.exit(0));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, end);
// whoever started us is gone
process.on('disconnect', end);
