import { parsePhoneNumberFromString as parse } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** A number as people write it, in E.164; one without a country is Swedish. Null: no number that can be called. */
export function phoneOf(written: string): string | null {
  const number = parse(written, 'SE', metadata);
  return number?.isPossible() ? number.number : null;
}
