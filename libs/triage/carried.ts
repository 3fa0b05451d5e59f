/** Area and age belong to whom a contact is about: the question of whom, and what it is about. */
const ABOUT_THEMSELVES = 'self';

/**
 * An answer by which a contact is not about the person who reaches out, or may not be: what is known of them from before does not
 * hold for it. Not knowing whom it is about is no better than somebody else.
 */
export const isAboutAnother = (question: string, option: string): boolean =>
  (question === 'who' && option !== ABOUT_THEMSELVES) || (question === 'need' && option === 'child');
