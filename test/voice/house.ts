import pg from 'pg';
import type { EmulatorOptions } from '../../libs/vonage-emulator/index.js';
import { cityDatabase, startHub, startLine, type Line, type RunningHub } from '../support/hub.js';
import { freePort } from '../support/free-port.js';
import { eventually } from '../support/wire.js';
import { wrongAtTheEnd } from './kept.js';
import { Phone } from './phone.js';

export { Phone } from './phone.js';

/** So many times faster than the wall: still slow enough for a test to press a key in the seconds that a person has for it. */
const TIME_SCALE = 15;
const STILL = 0;

export type House = RunningHub & Line;

async function ringable(databaseUrl: string, username: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `update worker_reach set verified_at = clock_timestamp() where worker_id = (select id from worker where username = $1)`,
    [username],
  );
  await client.end();
}

/** A database with the demo city, a Vonage that is emulated, and the settings of a hub that is called by it. */
export async function readyForCalls(
  env: Record<string, string>,
  timeScale = TIME_SCALE,
  more: Partial<EmulatorOptions> = {},
) {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const [database, line] = await Promise.all([cityDatabase(), startLine(() => url, timeScale, more)]);
  await ringable(database.url, 'lea');
  const settings = {
    ...{ PORT: port, PUBLIC_URL: url, VONAGE_API_HOST: line.url, VONAGE_REST_HOST: line.url },
    VONAGE_REGION_HOSTS: line.url.replace('127.0.0.1', 'localhost'),
    ...env,
  };
  return { database, line, settings };
}

/** A hub whose number can be called: between it and Vonage are the real SDK and real signatures. */
export async function startHubWithCalls(
  env: Record<string, string> = {},
  timeScale = TIME_SCALE,
): Promise<House> {
  const { database, line, settings } = await readyForCalls(env, timeScale);
  const hub = await startHub(settings, database);
  const house = { ...hub, handsets: line.handsets };
  return {
    ...house,
    close: async () => {
      const wrong = await wrongAtTheEnd(house, timeScale === STILL).catch((failure: Error) => [
        failure.message,
      ]);
      await line.close();
      await hub.close();
      await database.drop();
      // every story ends with it, whatever it is about
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    },
  };
}

/** The same with a clock that only goes on when it is moved, and waits for the hub: a silence here is ours by our own words. */
export const startStill = (env: Record<string, string> = {}): Promise<House> => startHubWithCalls(env, STILL);

/** Seconds go by, one after the other: in between the hub may act. */
export async function pass(house: Line, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) await house.handsets.advance(1000);
}

/** The clock goes on, a little at a time, until it is so. */
export function goingOn(house: Line, what: string, isSo: () => Promise<boolean>): Promise<boolean> {
  return eventually(what, async () => {
    await house.handsets.advance(500);
    return isSo();
  });
}

/** A telephone rings only while its clock goes: it does, until this one rings, and is answered. */
export async function picksUp(house: Line, phone: Phone): Promise<Phone> {
  const { voice } = house.handsets;
  await goingOn(house, `${phone.number} to ring`, async () =>
    (await voice.legs(phone.number as string)).some(({ state }) => state === 'ringing'),
  );
  return phone.answers();
}

/** The same until these two are in a room. */
export const meet = (house: Line, one: Phone, other: Phone): Promise<boolean> =>
  goingOn(house, `${one.number} and ${other.number} to meet`, async () => {
    const [mine, theirs] = await Promise.all([one.now(), other.now()]);
    return mine.room !== null && mine.room === theirs.room;
  });

export const phoneOf = async (hub: RunningHub & Line, username: string): Promise<Phone> => {
  const [row] = await hub.rows<{ phone: string }>(
    `select phone from worker_reach r join worker w on w.id = r.worker_id where w.username = $1`,
    [username],
  );
  return new Phone(hub.handsets.voice, row?.phone ?? null);
};

export interface CallContact {
  id: string;
  state: string;
  band: string;
  address: string | null;
  language: string;
}

/** The contact of whoever called last; waits for the first. */
export const lastContact = (hub: RunningHub): Promise<CallContact> =>
  eventually('somebody to have called', async () => {
    const [row] = await hub.rows<CallContact>(
      `select id, state, band, address, language from contact where channel = 'voice' order by arrived_at desc limit 1`,
    );
    return row;
  });

/** What the log of a contact tells of the telephone, in order. */
export const callLog = async (hub: RunningHub, contactId: string): Promise<string[]> => {
  const rows = await hub.rows<{ what: string }>(
    `select body ->> 'what' as what from entry where contact_id = $1 and kind = 'call' order by seq`,
    [contactId],
  );
  return rows.map(({ what }) => what);
};
