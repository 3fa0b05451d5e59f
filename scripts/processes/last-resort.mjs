// Loaded into every program of `npm start` before its own code. A program ends by itself when its channel to the start
// script closes; should it be too early or too stuck to notice, it is ended here.
import { isMainThread } from 'node:worker_threads';

const PATIENCE = 5_000;

if (isMainThread && process.channel) {
  process.once('disconnect', () => setTimeout(() => process.kill(process.pid, 'SIGKILL'), PATIENCE).unref());
  process.channel.unref();
}
