import './platform/quiet-debug.js';
import { createHub } from './hub.js';
import { readConfig } from './platform/config.js';

/** Ends without being asked twice: open sockets are cut, jobs under way get a moment, then the process goes. */
const LAST_MOMENT_MS = 5000;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createHub(config);
  const stop = (): void => {
    setTimeout(() => process.exit(0), LAST_MOMENT_MS).unref();
    void app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  // Started by `npm start`: when that is gone, in whatever way, this line closes and the hub goes too.
  if (process.send) process.once('disconnect', stop);
  await app.listen(config.PORT, '0.0.0.0');
  process.send?.({ ready: config.publicUrl });
}

start().catch((failure: Error) => {
  console.error(failure.message);
  process.exit(1);
});
