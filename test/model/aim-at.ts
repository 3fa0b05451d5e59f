import type { Band } from '../../libs/protocol/index.js';
import type { Deed } from './deeds.js';
import { staff } from './town.js';
import { heldBy, isSought, openOffers, type World } from './world.js';

/** What a deed is tried on, of those who and that are there: picked by numbers that were drawn before anything had happened. */
export const MOST_OPEN = 9;
export const WORKERS = staff.map(({ id }) => id);

export const one = <T>(of: readonly T[], n: number): T | undefined => of[n % of.length];

export const all = (world: World): string[] => Object.keys(world.contacts);
export const open = (world: World): string[] =>
  all(world).filter((id) => world.contacts[id]?.state !== 'closed');
export const sought = (world: World): string[] => all(world).filter((id) => isSought(world.contacts[id]!));
export const nextId = (world: World): string =>
  `00000000-0000-4000-8000-c${String(all(world).length).padStart(11, '0')}`;
export const handovers = (world: World) => openOffers(world).filter(([, { from }]) => from !== null);
export const openLowerings = (world: World) =>
  Object.entries(world.lowerings).filter(([, { outcome }]) => outcome === null);
export const unsettledAlerts = (world: World) =>
  Object.entries(world.alerts).filter(([, { outcome }]) => outcome === null);

/** Of a few hundred, mostly the younger: what is closed long ago is tried seldom. */
export const onContact = (of: string[], a: number, deed: (contact: string) => Deed): Deed | null => {
  const contact = one(of.slice(-MOST_OPEN - 3), a);
  return contact === undefined ? null : deed(contact);
};
export function onOffer(world: World, a: number, deed: (offer: string, by: string) => Deed): Deed | null {
  const [id, offer] = one(openOffers(world), a) ?? [];
  return id && offer ? deed(id, offer.worker) : null;
}
/** By whoever holds it; now and then by somebody else, who is refused. */
export function byHolder(
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
export function onWorker(
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
export const ifHere = (world: World, a: number, deed: (by: string) => Deed): Deed | null =>
  onWorker(world, a, ({ here }) => here, deed);

const BANDS: Band[] = ['R0', 'R1', 'R1', 'R2', 'R3', 'R4', 'R5'];

/** Mostly by whoever answers for it, the watch-holder too; now and then without a reason. */
export const regrading = (world: World, a: number, b: number): Deed | null =>
  onContact(open(world), a, (contact) => ({
    ...{ do: 'regrade', contact, band: one(BANDS, b)! },
    by: (a + b) % 8 === 0 ? one(WORKERS, b)! : world.contacts[contact]!.holder!,
    reason: (a + b) % 6 === 0 ? null : 'Jag har talat med dem',
  }));

/** By whom it lies before, or by anyone: most of those are not concerned. */
export const acknowledging = (world: World, a: number, b: number): Deed | null =>
  onContact(sought(world), a, (contact) => {
    const before = openOffers(world).filter(([, offer]) => offer.contact === contact);
    const by = [...before.map(([, { worker }]) => worker), world.watch.holder, one(WORKERS, a + b)!];
    return { do: 'acknowledge', contact, by: one(by, b)! };
  });

export const ANSWERS = [
  { question: 'danger', option: 'yes' },
  { question: 'danger', option: 'no' },
  { question: 'need', option: 'addiction' },
  { question: 'need', option: 'social' },
  { question: 'need', option: 'psychiatry' },
];
