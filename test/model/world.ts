/**
 * What the model and the hub are compared by: all that anyone could ask of the hub between two deeds. The model writes it
 * as it must become, `reading.ts` reads it from the tables.
 */
export interface Contact {
  state: 'waiting' | 'callback' | 'answered' | 'wrap-up' | 'closed';
  /** Who is responsible, and as what: the open link of the chain, and how many links there are. */
  holder: string | null;
  holds: 'desk' | 'worker' | 'closed';
  links: number;
  /** Danger to life. */
  danger: boolean;
  /** The worker who was lost with it, and is asked first. */
  own: string | null;
  avoid: string[];
  /** Everyone may be asked once a round. */
  round: number;
  /** Found by triage, which other tests judge: here they are as read. */
  need: string | null;
  rank: number;
  arrived: number;
  alarm: string | null;
}

export interface Worker {
  needs: string[];
  lead: boolean;
  room: number;
  onShift: boolean;
  /** The console is heard. */
  here: boolean;
  status: 'available' | 'paused' | 'away' | 'wrap-up';
}

export interface Offer {
  contact: string;
  worker: string;
  step: string;
  /** Who reaches it out, when it is a handover. */
  from: string | null;
  round: number;
  /** Microseconds of the town's clock. */
  until: number;
  /** How it ended; null: it is open. */
  outcome: string | null;
}

export interface World {
  now: number;
  contacts: Record<string, Contact>;
  workers: Record<string, Worker>;
  watch: { holder: string; links: number; deputy: string | null; lead: string };
  /** The watch, reached out to a colleague. */
  reached: { offer: string; to: string } | null;
  /** Those that are open, and those of the round that runs. */
  offers: Record<string, Offer>;
}

export const waits = ({ state }: Contact): boolean => state === 'waiting' || state === 'callback';

export const openOffers = (world: World): [string, Offer][] =>
  Object.entries(world.offers).filter(([, { outcome }]) => outcome === null);

export const heldBy = (world: World, worker: string): [string, Contact][] =>
  Object.entries(world.contacts).filter(([, { holds, holder }]) => holds === 'worker' && holder === worker);

/** Who was asked about a contact in the round that runs, whatever they answered. */
export const asked = (world: World, contact: string): string[] =>
  Object.values(world.offers)
    .filter((offer) => offer.contact === contact && offer.round === world.contacts[contact]?.round)
    .map(({ worker }) => worker);
