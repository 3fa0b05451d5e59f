import type { Line, RunningHub } from '../support/hub.js';
import { phoneOf, type Phone } from './house.js';

const QUICKLY = [
  { kind: 'offer-all', seconds: 1 },
  { kind: 'sms-standby', seconds: 1 },
  { kind: 'ring-standby', seconds: 60 },
  { kind: 'desk', seconds: 60 },
  { kind: 'lead', seconds: 60 },
];

/** These are at home by the phone, put in by hand (no origin) so that the roster lets them be; and nobody is at work. */
export async function atHome(hub: RunningHub & Line, usernames: string[], band = 'R0'): Promise<Phone[]> {
  for (const username of usernames)
    await hub.rows(
      `update shift set mode = 'home', origin = null where worker_id = (select id from worker where username = $1)`,
      [username],
    );
  await hub.rows(
    `insert into escalation_plan (id, band, steps, made_by) select gen_random_uuid(), $2, $1, id from worker where username = 'lea'`,
    [JSON.stringify(QUICKLY), band],
  );
  return Promise.all(usernames.map((username) => phoneOf(hub, username)));
}
