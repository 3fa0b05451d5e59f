import type { Answer, Deed, DeedOf } from '../deeds.js';
import type { World } from '../world.js';

/** What was answered, and whether the hub has not looked yet when the next thing is done. */
export type Known = Answer & { unseen: boolean };
/** What a deed makes of the world. @returns what is answered */
export type Meant<K extends Deed['do']> = (world: World, deed: DeedOf<K>, known: Known) => string;
export type AllMeant<K extends Deed['do']> = { [One in K]: Meant<One> };
