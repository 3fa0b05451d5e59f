import type { Deed } from './deeds.js';
import { staff } from './town.js';
import { heldBy, openOffers, type World } from './world.js';

const MOST_OPEN = 9;
const WORKERS = staff.map(({ id }) => id);

/** What is drawn before anything has happened: which of those that will be there, by number. */
export interface Drawn {
  kind: Kind;
  a: number;
  b: number;
}
export type Kind = Deed['do'];

const one = <T>(of: readonly T[], n: number): T | undefined => of[n % of.length];

/** How often each thing is tried, and what it is tried on. Null: there is nothing to try it on now. */
export const DEEDS: {
  [K in Kind]: [often: number, aim: (world: World, a: number, b: number) => Deed | null];
} = {
  arrive: [10, (world) => (open(world).length < MOST_OPEN ? { do: 'arrive', contact: nextId(world) } : null)],
  answer: [
    6,
    (world, a, b) => onContact(open(world), a, (contact) => ({ do: 'answer', contact, ...one(ANSWERS, b)! })),
  ],
  avoid: [
    2,
    (world, a, b) =>
      onContact(open(world), a, (contact) => ({ do: 'avoid', contact, worker: one(WORKERS, b)! })),
  ],
  leave: [3, (world, a) => onContact(all(world), a, (contact) => ({ do: 'leave', contact }))],
  'come back': [2, (world, a) => onContact(all(world), a, (contact) => ({ do: 'come back', contact }))],
  write: [3, (world, a) => onContact(all(world), a, (contact) => ({ do: 'write', contact }))],
  accept: [18, (world, a) => onOffer(world, a, (offer, by) => ({ do: 'accept', offer, by }))],
  decline: [9, (world, a) => onOffer(world, a, (offer, by) => ({ do: 'decline', offer, by }))],
  withdraw: [
    2,
    (world, a) => {
      const [id, offer] = one(handovers(world), a) ?? [];
      return id && offer?.from ? { do: 'withdraw', offer: id, by: offer.from } : null;
    },
  ],
  take: [
    3,
    (world, a, b) =>
      onContact(all(world), a, (contact) => ({
        do: 'take',
        contact,
        by: b % 2 ? world.watch.holder : one(WORKERS, b)!,
      })),
  ],
  end: [5, (world, a, b) => byHolder(world, a, b, (contact, by) => ({ do: 'end', contact, by }))],
  close: [7, (world, a, b) => byHolder(world, a, b, (contact, by) => ({ do: 'close', contact, by }))],
  'close without a plan': [
    1,
    (world, a, b) => byHolder(world, a, b, (contact, by) => ({ do: 'close without a plan', contact, by })),
  ],
  'hand over': [
    5,
    (world, a, b) =>
      byHolder(world, a, b, (contact, from) => ({
        do: 'hand over',
        contact,
        from,
        to: one(WORKERS, a + b)!,
      })),
  ],
  say: [
    6,
    (world, a, b) =>
      ifHere(world, a, (by) => ({
        do: 'say',
        by,
        status: one(['available', 'available', 'paused', 'away'] as const, b)!,
      })),
  ],
  lose: [4, (_, a) => ({ do: 'lose', by: one(WORKERS, a)! })],
  'sit down': [
    7,
    (world, a) =>
      onWorker(
        world,
        a,
        ({ here }) => !here,
        (by) => ({ do: 'sit down', by }),
      ),
  ],
  'end shift': [3, (world, a) => ifHere(world, a, (by) => ({ do: 'end shift', by }))],
  'shift over': [
    2,
    (world, a) =>
      onWorker(
        world,
        a,
        ({ onShift }) => onShift,
        (by) => ({ do: 'shift over', by }),
      ),
  ],
  'shift begins': [
    5,
    (world, a) =>
      onWorker(
        world,
        a,
        ({ onShift, lead }) => !onShift && !lead,
        (by) => ({ do: 'shift begins', by }),
      ),
  ],
  'reach watch': [
    3,
    (world, a, b) => ({
      do: 'reach watch',
      from: b % 4 ? world.watch.holder : one(WORKERS, b)!,
      to: one(WORKERS, a)!,
    }),
  ],
  'accept watch': [
    4,
    ({ reached }) => reached && { do: 'accept watch', offer: reached.offer, by: reached.to },
  ],
  'decline watch': [
    1,
    ({ reached }) => reached && { do: 'decline watch', offer: reached.offer, by: reached.to },
  ],
  'take watch': [2, (world, a) => ifHere(world, a, (by) => ({ do: 'take watch', by }))],
  'stand by': [2, (world, a) => ifHere(world, a, (by) => ({ do: 'stand by', by }))],
  'stand down': [1, (world, a) => ifHere(world, a, (by) => ({ do: 'stand down', by }))],
  // A short rest, an offer's time, a handover's, a rung's.
  wait: [8, (_, a) => ({ do: 'wait', seconds: one([16, 31, 31, 200, 3700], a)! })],
};

const ANSWERS = [
  { question: 'danger', option: 'yes' },
  { question: 'danger', option: 'no' },
  { question: 'need', option: 'addiction' },
  { question: 'need', option: 'social' },
  { question: 'need', option: 'psychiatry' },
];

const all = (world: World): string[] => Object.keys(world.contacts);
const open = (world: World): string[] => all(world).filter((id) => world.contacts[id]?.state !== 'closed');
const nextId = (world: World): string =>
  `00000000-0000-4000-8000-c${String(all(world).length).padStart(11, '0')}`;
const handovers = (world: World) => openOffers(world).filter(([, { from }]) => from !== null);

/** Of a few hundred, mostly the younger: what is closed long ago is tried seldom. */
const onContact = (of: string[], a: number, deed: (contact: string) => Deed): Deed | null => {
  const contact = one(of.slice(-MOST_OPEN - 3), a);
  return contact === undefined ? null : deed(contact);
};
function onOffer(world: World, a: number, deed: (offer: string, by: string) => Deed): Deed | null {
  const [id, offer] = one(openOffers(world), a) ?? [];
  return id && offer ? deed(id, offer.worker) : null;
}
/** By whoever holds it; now and then by somebody else, who is refused. */
function byHolder(
  world: World,
  a: number,
  b: number,
  deed: (contact: string, by: string) => Deed,
): Deed | null {
  const held = WORKERS.flatMap((worker) => heldBy(world, worker));
  const [id, contact] = one(held, a) ?? [];
  if (!id || !contact?.holder) return null;
  return deed(id, b % 8 === 0 ? one(WORKERS, b)! : contact.holder);
}
function onWorker(
  world: World,
  a: number,
  who: (worker: World['workers'][string]) => boolean,
  deed: (by: string) => Deed,
): Deed | null {
  const worker = one(
    WORKERS.filter((id) => who(world.workers[id]!)),
    a,
  );
  return worker === undefined ? null : deed(worker);
}
const ifHere = (world: World, a: number, deed: (by: string) => Deed): Deed | null =>
  onWorker(world, a, ({ here }) => here, deed);

export const aim = (world: World, { kind, a, b }: Drawn): Deed | null => DEEDS[kind][1](world, a, b);
