import { startHub, type RunningHub } from './hub.js';
import { Person } from './person.js';
import { hangUp, type Options } from './wire.js';
import { Worker } from './worker.js';

export interface Story {
  readonly hub: RunningHub;
  person(options?: Options): Person;
  signedIn(username: string): Promise<Worker>;
  /** A worker who has signed in and sits at their console. */
  atWork(username: string): Promise<Worker>;
  /** The same, and free for whoever comes. */
  available(username: string): Promise<Worker>;
}

/** A hub of its own for every story in a file, and people who know where it is. */
export function story<H extends RunningHub = RunningHub>(
  env: Record<string, string> = {},
  start: (env: Record<string, string>) => Promise<RunningHub> = startHub,
): Story & { readonly hub: H } {
  let hub: RunningHub | undefined;
  const here = (): H => hub as H;
  beforeEach(async () => {
    hub = await start(env);
  });
  afterEach(async () => {
    hangUp();
    await hub?.close();
    hub = undefined;
  });
  const signedIn = (username: string): Promise<Worker> => new Worker(here().url, username).signsIn();
  const atWork = async (username: string): Promise<Worker> => {
    const worker = await signedIn(username);
    await worker.sitsDown();
    return worker;
  };
  return {
    get hub() {
      return here();
    },
    person: (options) => new Person(here().url, options),
    signedIn,
    atWork,
    available: async (username) => (await atWork(username)).is('available'),
  };
}

/** Who of these was asked first about a contact. */
export async function whoIsAsked(workers: Worker[], contactId: string): Promise<Worker> {
  return Promise.any(workers.map((worker) => worker.seesOffer(contactId).then(() => worker)));
}
