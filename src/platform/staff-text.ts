/** The queue of texts to staff: a code, a call for help. Whoever puts one there names no provider; channels/sms sends it. */
export const STAFF_TEXT = 'staff-text';

export interface StaffText {
  /** The same ref twice is the same text. */
  ref: string;
  to: string;
  text: string;
}
