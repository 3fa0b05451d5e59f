import { z } from 'zod';
import { AgeGroup, Area, Spoken } from './words.js';

/** What a person wishes of the one they meet, whole: what is left out is not wished. Why is never asked. */
export const Wishes = z
  .object({
    gender: z.enum(['woman', 'man']).nullable().default(null),
    /** Nobody else, rather than soon. */
    onlyGender: z.boolean().default(false),
    /** Only someone who speaks their language: as stated, else that of our words with them. */
    onlyLanguage: z.boolean().default(false),
    /** Only the worker they know. */
    onlyOwn: z.boolean().default(false),
    /** Someone with lived experience. */
    peer: z.boolean().default(false),
    /** Whom they do not want to meet. */
    avoid: z.array(z.uuid()).max(50).default([]),
  })
  .meta({ id: 'Wishes' });
export type Wishes = z.output<typeof Wishes>;

/** What else decides where a contact belongs. What is left out stays as it was. */
export const Belonging = z
  .object({
    /** By name, as people say it; what we do not know stays with the hub. */
    place: z.string().max(80).optional(),
    age: AgeGroup.nullable().optional(),
    /** What they speak; null: as our words with them. */
    spoken: Spoken.nullable().optional(),
    /** They want help now: the moment may not come back. */
    wantsNow: z.boolean().optional(),
  })
  .meta({ id: 'Belonging' });
export type Belonging = z.output<typeof Belonging>;

/** Both as they stand for a contact. */
export const Wished = z
  .object({
    wishes: Wishes,
    area: Area.nullable(),
    midArea: z.string().nullable(),
    age: AgeGroup.nullable(),
    spoken: Spoken.nullable(),
    wantsNow: z.boolean(),
  })
  .meta({ id: 'Wished' });
export type Wished = z.output<typeof Wished>;
