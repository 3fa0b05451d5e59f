import { parentPort, workerData } from 'node:worker_threads';
import { whatIf, type Shift, type Town } from '../../../libs/simulation/index.js';

/** A thread of its own: a hub that is asked "what if" goes on answering whoever is in need meanwhile. */
interface Asked {
  town: Town;
  more: Shift;
  weeks: number;
  seed: number;
}

const { town, more, weeks, seed } = workerData as Asked;
parentPort?.postMessage(whatIf(town, more, { weeks, seed }));
