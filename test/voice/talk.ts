import type { CallView, Party } from '../../libs/protocol/index.js';
import type { Line, RunningHub } from '../support/hub.js';
import type { Story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import type { Worker } from '../support/worker.js';
import { lastContact, Phone, phoneOf, type CallContact } from './house.js';

export interface Talk {
  person: Phone;
  worker: Worker;
  telephone: Phone;
  contact: CallContact;
}

type At = Story & { readonly hub: RunningHub & Line };

/** Somebody calls, this worker takes it in the console, presses 1, and they talk. */
export async function talking(at: At, username: string): Promise<Talk> {
  const worker = await at.available(username);
  const person = await new Phone(at.hub.handsets.voice).calls();
  const contact = await lastContact(at.hub);
  await worker.accepts(await worker.seesOffer(contact.id));
  await worker.follows(contact.id);
  const telephone = await (await phoneOf(at.hub, username)).answers();
  await telephone.hears('Tryck 1 för att kopplas in');
  await telephone.presses('1');
  await person.isWith(telephone);
  return { person, worker, telephone, contact };
}

/** Who holds it, and how: `anna:worker`. */
export async function holderOf(at: At, { contact }: { contact: Pick<CallContact, 'id'> }): Promise<string> {
  const [row] = await at.hub.rows<{ who: string }>(
    `select w.username || ':' || r.kind as who from responsibility r join worker w on w.id = r.worker_id
     where r.contact_id = $1 and r.until is null`,
    [contact.id],
  );
  return row?.who ?? '';
}

/** The call as this worker's console shows it, from now on. */
export async function watches(worker: Worker, { contact }: Pick<Talk, 'contact'>): Promise<CallView> {
  return worker.wire.do<CallView>('call:follow', { contactId: contact.id });
}

/** Waits until the console shows somebody so. */
export async function shows(
  worker: Worker,
  who: Party['who'],
  is: (party: Party) => boolean,
): Promise<Party> {
  return worker.wire.until(`${worker.username} to see the ${who} so`, () =>
    worker.wire
      .all<CallView>('call')
      .at(-1)
      ?.parties.find((party) => party.who === who && is(party)),
  );
}

/** Whom somebody hears now, by their numbers; what they hear besides: music, words. */
export async function hearsNow(at: At, phone: Phone): Promise<string[]> {
  const [legs, { now }] = await Promise.all([at.hub.handsets.voice.legs(), phone.now()]);
  return now.flatMap(({ what, from }) =>
    what === 'leg' ? (legs.find(({ uuid }) => uuid === from)?.number ?? []) : [],
  );
}

/** Waits until somebody hears exactly these. */
export const hearsOnly = (at: At, phone: Phone, others: Phone[]): Promise<unknown> =>
  eventually(
    `${phone.number} to hear ${others.map(({ number }) => number).join(', ') || 'nobody'}`,
    async () => {
      const heard = await hearsNow(at, phone);
      return (
        JSON.stringify([...new Set(heard)].sort()) ===
        JSON.stringify(others.map(({ number }) => number).sort())
      );
    },
  );
