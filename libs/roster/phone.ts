import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** A number as people write it, in E.164; one without a country is Swedish. Null: no number that can be called. */
export function phoneOf(written: string): string | null {
  const number = parsePhoneNumberFromString(written, 'SE');
  return number?.isPossible() ? number.number : null;
}
