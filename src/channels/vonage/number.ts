import { parsePhoneNumberFromString as parse } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** The networks write numbers without a plus, and now and then as if they were at home. */
const HOME = 'SE';
const LONGEST_SENDER = 32;
/** 112, 1177, 113 13 and their like: nobody's handset, and Vonage is no way to an emergency service. */
const SHORTEST_NATIONAL = 6;

/** What Vonage writes nearly always; the rest of the world's ways need a library that knows them. */
const WIRE_FORM = /^[1-9]\d{9,14}$/;

/** +E.164, when it is a number at all. */
export function e164(written: string): string | null {
  if (WIRE_FORM.test(written)) return `+${written}`;
  const digits = written.replace(/[^\d+]/g, '');
  const international = parse(digits.startsWith('+') ? digits : `+${digits}`, metadata);
  const number = international?.isPossible() ? international : parse(digits, HOME, metadata);
  return number?.isPossible() ? number.number : null;
}

/** Who a text came from. One without a readable number is kept as it was written: it is still somebody's text. */
export const senderOf = (written: string): string => e164(written) ?? written.slice(0, LONGEST_SENDER);

/** Whether a text may be sent there: a whole international number, neither short nor our own. */
export function isReachable(number: string, ours: string): boolean {
  if (number === ours || !/^\+\d{7,15}$/.test(number)) return false;
  const parsed = parse(number, metadata);
  return Boolean(parsed?.isPossible()) && String(parsed?.nationalNumber).length >= SHORTEST_NATIONAL;
}

export const wireNumber = (number: string): string => number.replace(/^\+/, '');
