import fc from 'fast-check';
import { decide } from './index.js';
import { contact, scene, unit, worker } from './scene-examples.js';

const NEEDS = ['addiction', 'psychiatry', 'social'] as const;
const some = fc.record({
  waiting: fc.array(
    fc.record({
      rank: fc.integer({ min: 0, max: 4 }),
      need: fc.constantFrom(...NEEDS, null),
      asked: fc.subarray(['w0', 'w1', 'w2']),
      step: fc.integer({ min: 0, max: 5 }),
      channel: fc.constantFrom('webchat' as const, 'voice' as const),
    }),
    { maxLength: 8 },
  ),
  workers: fc.array(
    fc.record({
      room: fc.integer({ min: 0, max: 2 }),
      inCall: fc.boolean(),
      available: fc.boolean(),
      canCall: fc.boolean(),
      needs: fc.subarray([...NEEDS]),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

const suits = (
  { competences, canCall }: ReturnType<typeof worker>,
  { need, channel }: ReturnType<typeof contact>,
): boolean =>
  (need === null || competences.some(({ needs }) => needs.includes(need))) &&
  (canCall || channel !== 'voice');

describe('whatever the scene', () => {
  it('nobody gets more than their room or is asked twice; a fitting pair is never left idle', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const contacts = drawn.waiting.map((one, i) => contact(`c${i}`, one));
        const workers = drawn.workers.map(({ needs, ...one }, i) =>
          worker(`w${i}`, { ...one, competences: [unit('u', needs)] }),
        );
        const { offers } = decide(scene(contacts, workers));
        const ordinary = offers.filter(({ step }) => !['everyone', 'desk', 'lead'].includes(step));
        for (const { workerId, room, inCall, available } of workers) {
          const mine = ordinary.filter((offer) => offer.workerId === workerId);
          expect(mine.length).toBeLessThanOrEqual(inCall || !available ? 0 : Math.min(room, 1));
        }
        for (const offer of offers)
          expect(contacts.find((c) => c.contactId === offer.contactId)?.asked).not.toContain(offer.workerId);
        const idle = workers.filter(
          (w) =>
            w.room > 0 && w.available && !w.inCall && !offers.some(({ workerId }) => workerId === w.workerId),
        );
        const unoffered = contacts.filter((c) => !offers.some((offer) => offer.contactId === c.contactId));
        for (const c of unoffered)
          for (const w of idle) if (suits(w, c)) expect(c.asked).toContain(w.workerId);
      }),
    );
  });

  it('a call is put to nobody without a telephone, but for the desk and the lead, who must see it', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const contacts = drawn.waiting.map((one, i) => contact(`c${i}`, one));
        const calls = new Set(contacts.filter(({ channel }) => channel === 'voice').map((c) => c.contactId));
        const workers = drawn.workers.map(({ needs, ...one }, i) =>
          worker(`w${i}`, { ...one, competences: [unit('u', needs)] }),
        );
        const can = new Set(workers.filter(({ canCall }) => canCall).map(({ workerId }) => workerId));
        const { offers } = decide(scene(contacts, workers));
        const others = offers.filter(({ step }) => step !== 'desk' && step !== 'lead');
        for (const { contactId, workerId } of others)
          if (calls.has(contactId)) expect(can).toContain(workerId);
      }),
    );
  });

  it('a less urgent contact is never offered one whom a more urgent one could have had', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const contacts = drawn.waiting.map(({ rank, need }, i) => contact(`c${i}`, { rank: rank + 1, need }));
        const workers = drawn.workers.map(({ needs, ...one }, i) =>
          worker(`w${i}`, { ...one, competences: [unit('u', needs)] }),
        );
        const { offers } = decide(scene(contacts, workers));
        const passed = contacts.filter((c) => !offers.some(({ contactId }) => contactId === c.contactId));
        for (const { contactId, workerId } of offers.filter((offer) => offer.step === 'duty')) {
          const taken = contacts.find((c) => c.contactId === contactId)!;
          const needs = workers.find((w) => w.workerId === workerId)!.competences[0]!.needs;
          const worse = passed.filter(
            (other) => other.rank < taken.rank && (other.need === null || needs.includes(other.need)),
          );
          expect(worse).toEqual([]);
        }
      }),
    );
  });

  it('the same scene gives the same decision', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const contacts = drawn.waiting.map((one, i) => contact(`c${i}`, one));
        const workers = drawn.workers.map(({ needs, ...one }, i) =>
          worker(`w${i}`, { ...one, competences: [unit('u', needs)] }),
        );
        const once = decide(scene(contacts, workers));
        expect(decide(scene(contacts, workers))).toEqual(once);
        // In whatever order they were read.
        const turned = decide(scene([...contacts].reverse(), [...workers].reverse()));
        const pairs = ({ offers }: typeof once) => offers.map((o) => `${o.contactId} ${o.workerId}`).sort();
        expect(pairs(turned)).toEqual(pairs(once));
      }),
      { numRuns: 3000 },
    );
  });
});
