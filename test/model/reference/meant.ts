import type { Answer, Deed, DeedOf } from '../deeds.js';
import type { World } from '../world.js';

/** What a deed makes of the world. @returns what is answered */
export type Meant<K extends Deed['do']> = (world: World, deed: DeedOf<K>, answer: Answer) => string;
export type AllMeant<K extends Deed['do']> = { [One in K]: Meant<One> };
