import { parsePhoneNumberFromString as parse } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** Why a number is not called or texted. */
export type NotDialable = 'emergency' | 'not-a-number' | 'elsewhere' | 'costly' | 'ours' | 'unsafe';

/** Where no platform leads to: these are called from one's own phone, which they can place. */
const EMERGENCY = new Set([
  '112',
  '11313',
  '1177',
  '11414',
  '116000',
  '116111',
  '116117',
  '116123',
  '911',
  '999',
]);
/** Numbers that cost whoever calls them a lot: a way to empty an account by asking to be called back. */
const COSTLY = /^\+46(900|939|944|77|99)/;

export interface Rules {
  /** Our own number: calling it is calling ourselves. */
  ours: string;
  /** Beginnings of numbers we call, like +46. */
  to: readonly string[];
}

const bare = (written: string): string => written.replace(/[^\d+]/g, '');

/** Whole, and longer than what is nobody's handset; a number without a country is Swedish. */
function wholeNumber(digits: string): string | null {
  const parsed = parse(digits, 'SE', metadata);
  return parsed?.isPossible() && /^\+[1-9]\d{8,14}$/.test(parsed.number) ? parsed.number : null;
}

/**
 * Whether a number may be called. @param written as a person or a network wrote it
 * @param isUnsafe its owner said that it is not safe: never called, never texted
 */
export function dialable(
  written: string,
  { ours, to }: Rules,
  isUnsafe = false,
): { number: string } | { not: NotDialable } {
  const digits = bare(written);
  if (EMERGENCY.has(digits.replace(/^(\+|00)?46/, '')) || EMERGENCY.has(digits)) return { not: 'emergency' };
  const number = wholeNumber(digits);
  if (number === null) return { not: 'not-a-number' };
  if (number === ours) return { not: 'ours' };
  if (isUnsafe) return { not: 'unsafe' };
  if (COSTLY.test(number)) return { not: 'costly' };
  return to.some((beginning) => number.startsWith(beginning)) ? { number } : { not: 'elsewhere' };
}

/** What a network says of who calls. Null: hidden, or nothing that is a number. */
export function callerOf(from: unknown): string | null {
  if (typeof from !== 'string') return null;
  const digits = bare(from);
  if (!/^\+?\d{7,15}$/.test(digits)) return null;
  // The wire has no plus; a network that writes a number as if at home gives it a nought in front.
  const parsed = parse(/^[1-9]/.test(digits) ? `+${digits}` : digits, 'SE', metadata);
  return parsed?.isPossible() ? parsed.number : null;
}
