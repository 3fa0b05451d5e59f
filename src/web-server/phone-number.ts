import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number as people read it in its country: +46766861004 is 076-686 10 04. */
export const shown = (number: string): string =>
  parsePhoneNumberFromString(number)?.formatNational() ?? number;
