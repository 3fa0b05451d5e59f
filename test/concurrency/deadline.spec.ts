import { performance } from 'node:perf_hooks';
import { setTimeout as at } from 'node:timers/promises';
import type { OfferCard } from '../../libs/protocol/index.js';
import { Router } from '../../src/routing/router.js';
import { startHub, unhurried, type RunningHub } from '../support/hub.js';
import { hangUp, Person, Worker } from '../support/people.js';
import { broken, codeOf, LONGEST_WAIT_MS, Tally } from './rounds.js';

/** The last moment of an offer: accepted or expired, and never both, whichever side of the deadline the yes arrives on. */
let hub: RunningHub;
beforeAll(async () => {
  const never = { HUB_ROUND_PAUSE_SECONDS: '600', HUB_SWEEP_SECONDS: '0.05' };
  hub = await startHub({ ...unhurried, ...never, HUB_OFFER_SECONDS: '0.7' });
});
afterAll(async () => {
  hangUp();
  await hub.close();
});

const ROUNDS = 60;
const AT_A_TIME = 10;

it('accept × expire: one outcome, and the worker, the log and the ledger agree', async () => {
  const cleo = await new Worker(hub.url, 'cleo').isAvailable();
  const outcomes = new Tally();
  for (let done = 0; done < ROUNDS; done += AT_A_TIME) {
    const people = Array.from({ length: AT_A_TIME }, () => new Person(hub.url));
    await Promise.all(
      people.map(async (person, i) => {
        await person.tries({ text: 'Hej' });
        await person.answers('danger', 'yes');
        const card = await cleo.seesOffer(person.contactId);
        // Farther from the deadline each time: on a busy machine a yes takes longer to arrive.
        const farther = 1 + done / AT_A_TIME;
        outcomes.add(await race(cleo, card, (i - AT_A_TIME / 2) * farther));
        person.vanishes();
      }),
    );
    await Promise.all(
      people.map(async ({ contactId }) => {
        const [held] = await hub.rows<{ kind: string }>(
          'select kind from responsibility where contact_id = $1 and until is null',
          [contactId],
        );
        if (held?.kind === 'worker') await cleo.closes(contactId, 'Vi ringer');
      }),
    );
  }
  expect(outcomes.outcomes).toEqual(['accepted', 'expired']);
  expect(await broken(hub)).toEqual([]);
});

/** Says yes some milliseconds before or after the deadline, while the hub lets offers expire as fast as it can. */
async function race(cleo: Worker, card: OfferCard, ms: number): Promise<string> {
  await at(Math.max(0, Date.parse(card.expiresAt) - Date.now() + ms));
  const began = performance.now();
  const router = hub.app.get(Router);
  // In every other round only the hub's own sweep looks: then nothing but the deadline itself stands against a late yes.
  const expire = ms % 2 === 0 ? () => router.expire() : () => Promise.resolve();
  const [answer] = await Promise.all([
    cleo.tries('offer:accept', { offerId: card.offerId }),
    expire(),
    at(1).then(expire),
  ]);
  expect(performance.now() - began).toBeLessThan(LONGEST_WAIT_MS);
  const end = await cleo.seesOfferEnd(card.offerId);
  expect([codeOf(answer), end]).toEqual(answer.ok ? ['ok', 'accepted'] : ['offer-gone', 'expired']);
  const [row] = await hub.rows(
    `select o.outcome, r.kind as held, o.settled_at < o.expires_at as early, array(select e.body ->> 'outcome' from entry e
       where e.contact_id = o.contact_id and e.kind = 'offer-ended' and e.body ->> 'offerId' = o.id::text) as lines
     from offer o join responsibility r on r.contact_id = o.contact_id and r.until is null where o.id = $1`,
    [card.offerId],
  );
  const early = end === 'accepted';
  expect(row).toEqual({ outcome: end, held: early ? 'worker' : 'desk', early, lines: [end] });
  return end;
}
