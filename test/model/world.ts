import type { Band } from '../../libs/protocol/index.js';

/**
 * What the model and the hub are compared by: all that anyone could ask of the hub between two deeds. The model writes it
 * as it must become, `reading.ts` reads it from the tables. Instants are microseconds of the town's clock.
 */
export interface Contact {
  state: 'waiting' | 'callback' | 'answered' | 'wrap-up' | 'closed';
  /** Who is responsible, and as what: the open link of the chain, and how many links there are. */
  holder: string | null;
  holds: 'desk' | 'worker' | 'closed';
  links: number;
  /** Everyone who has ever answered for it, in the order of their ids. */
  had: string[];
  band: Band;
  /** A worker has graded it: from then on only what is newly found raises it. */
  settled: boolean;
  /** What was found by answers, in the order of their names. It stays found. */
  found: string[];
  need: string | null;
  /** The worker who was lost with it, and is asked first. */
  own: string | null;
  avoid: string[];
  /** The responsible worker, when the person wishes to be relieved of them. */
  relieve: string | null;
  /** Who has said last that they see to it, and until when nobody else is disturbed. */
  seen: { by: string; until: number } | null;
  /** Since when the person has had no word from whoever answers for them; null: they have been answered. */
  unanswered: number | null;
  /** Everyone may be asked once a round. */
  round: number;
  /** As read: when the round began, when they came, how far up the escalation is, who sees it loudly. */
  roundAt: number;
  arrived: number;
  rung: number;
  alarm: string | null;
}

export interface Worker {
  needs: string[];
  lead: boolean;
  /** On stand-by at home by a checked telephone, whenever their shift is on. */
  home: boolean;
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
  /** A handover that the router seeks, because the person wishes for another. */
  sought: boolean;
  round: number;
  until: number;
  /** How it ended; null: it is open. */
  outcome: string | null;
}

/** Lowering danger to life or very high risk, put to a second person. */
export interface Lowering {
  contact: string;
  to: Band;
  by: string;
  outcome: 'confirmed' | 'refused' | 'withdrawn' | 'overtaken' | null;
}

/** A text to a telephone at home, or its ringing. */
export interface Alert {
  contact: string;
  worker: string;
  by: 'sms' | 'ring';
  made: number;
  outcome: 'sent' | 'failed' | null;
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
  /** Those that are open. */
  lowerings: Record<string, Lowering>;
  /** Those of the last hour. */
  alerts: Record<string, Alert>;
}

export const waits = ({ state }: Pick<Contact, 'state'>): boolean =>
  state === 'waiting' || state === 'callback';

/** Somebody is to be found for it: it waits, or another is wished for. */
export const isSought = (contact: Contact): boolean => waits(contact) || contact.relieve !== null;

export const inDanger = ({ band }: Contact): boolean => band === 'R0';

/** 0 is most urgent. Not yet graded counts as R2. */
export const rankOf = (band: Band): number => (band === 'Rx' ? 2 : Number(band[1]));

/** Somebody has seen it and said so: nobody else is disturbed now. */
export const isSilent = ({ now }: World, { seen }: Contact): boolean => seen !== null && seen.until > now;

export const openOffers = (world: World): [string, Offer][] =>
  Object.entries(world.offers).filter(([, { outcome }]) => outcome === null);

export const openLowering = (world: World, contact: string): [string, Lowering] | undefined =>
  Object.entries(world.lowerings).find(([, one]) => one.contact === contact && one.outcome === null);

export const heldBy = (world: World, worker: string): [string, Contact][] =>
  Object.entries(world.contacts).filter(([, { holds, holder }]) => holds === 'worker' && holder === worker);

/** Who was asked about a contact in the round that runs, whatever they answered. */
export const asked = (world: World, contact: string): string[] =>
  Object.values(world.offers)
    .filter((offer) => offer.contact === contact && offer.round === world.contacts[contact]?.round)
    .map(({ worker }) => worker);

export const fits = ({ needs }: Worker, { need }: Contact): boolean =>
  need === null || need === 'other' || needs.includes(need);
