import type { Deed } from '../deeds.js';
import type { World } from '../world.js';
import { ofAlerts, ofGrading } from './care.js';
import { ofDuty, ofTheWatch } from './duty.js';
import { ofHolding, ofOffers } from './holding.js';
import type { Known, Meant } from './meant.js';
import { ofPersons } from './persons.js';

const meant: { [K in Deed['do']]: Meant<K> } = {
  ...ofPersons,
  ...ofOffers,
  ...ofHolding,
  ...ofGrading,
  ...ofAlerts,
  ...ofDuty,
  ...ofTheWatch,
};

/**
 * The hub as it is meant, small enough to be seen to be right: what a deed does to who is responsible, to how urgent it is,
 * to the watch, to presence and to the offers that are open. Changes the world it is given. Whom the router then asks is in
 * `laws/`. @param known the id of what was made, which the model cannot know, and whether the hub has looked. @returns what is answered
 */
export const expected = (world: World, deed: Deed, known: Known): string =>
  (meant[deed.do] as Meant<Deed['do']>)(world, deed, known);
