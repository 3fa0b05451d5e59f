import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** Swedish mobile numbers are written and read aloud as 0766-86 10 04; the library groups them by another rule. */
const SWEDISH_MOBILE = /^\+46(7\d{2})(\d{2})(\d{2})(\d{2})$/;

/** A number as people read it in its country. */
export const shown = (number: string): string =>
  SWEDISH_MOBILE.test(number)
    ? number.replace(SWEDISH_MOBILE, '0$1-$2 $3 $4')
    : (parsePhoneNumberFromString(number, metadata)?.formatNational() ?? number);
