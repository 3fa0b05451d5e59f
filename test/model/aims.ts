import type { Deed } from './deeds.js';
import {
  acknowledging,
  all,
  ANSWERS,
  byHolder,
  handovers,
  ifHere,
  MOST_OPEN,
  nextId,
  onContact,
  one,
  onOffer,
  onWorker,
  open,
  openLowerings,
  regrading,
  unsettledAlerts,
  WORKERS,
} from './aim-at.js';
import type { World } from './world.js';

/** What is drawn before anything has happened: which of those that will be there, by number. */
export interface Drawn {
  kind: Kind;
  a: number;
  b: number;
}
export type Kind = Deed['do'];

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
    4,
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
  speak: [6, (world, a, b) => byHolder(world, a, b, (contact, by) => ({ do: 'speak', contact, by }))],
  regrade: [8, regrading],
  'confirm lowering': [
    5,
    (world, a, b) => {
      const [id] = one(openLowerings(world), a) ?? [];
      return id ? { do: 'confirm lowering', lowering: id, by: one(WORKERS, b)! } : null;
    },
  ],
  'refuse lowering': [
    2,
    (world, a, b) => {
      const [id] = one(openLowerings(world), a) ?? [];
      return id ? { do: 'refuse lowering', lowering: id, by: one(WORKERS, b)! } : null;
    },
  ],
  acknowledge: [5, acknowledging],
  'alert arrives': [
    6,
    (world, a) => {
      const [id] = one(unsettledAlerts(world), a) ?? [];
      return id ? { do: 'alert arrives', alert: id } : null;
    },
  ],
  'alert fails': [
    6,
    (world, a) => {
      const [id] = one(unsettledAlerts(world), a) ?? [];
      return id ? { do: 'alert fails', alert: id } : null;
    },
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
  // A short rest, an offer's time, a silence's, a handover's, a rung's.
  wait: [9, (_, a) => ({ do: 'wait', seconds: one([16, 31, 31, 61, 200, 900, 3700], a)! })],
};

export const aim = (world: World, { kind, a, b }: Drawn): Deed | null => DEEDS[kind][1](world, a, b);
