import { z } from 'zod';

/** The longest message anyone can send at once, in UTF-16 units. A person in crisis writes long; a flood does not get longer. */
export const LONGEST_TEXT = 4000;

/**
 * Text as PostgreSQL can keep it: no NUL, no half of a surrogate pair (a torn emoji at an SMS border is enough),
 * trimmed. Cleaned, never refused: the person's words matter more than their encoding.
 */
export const cleanText = (raw: string): string => raw.replaceAll('\u0000', '').toWellFormed().trim();

export const Text = z
  .string()
  .max(LONGEST_TEXT)
  .transform(cleanText)
  .pipe(z.string().min(1))
  .meta({ id: 'Text' });
