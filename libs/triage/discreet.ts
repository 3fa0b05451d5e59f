/** Reasons that tell of alcohol, drugs or medicines: those of P2, P3, P9, P10 and P11, and the words for an overdose. */
const OF_SUBSTANCES = /^(overdose|withdrawal|motivation|relapse|medicine):|^words:overdose$/;

/**
 * What a line shows of why a contact stands where it does, to everybody who passes the screen: never that somebody uses anything
 * (R33 of the requirements). Whoever is asked, and whoever reads the contact, sees all of it.
 * @param reasons ids of rules
 */
export const inPassing = (reasons: readonly string[]): string[] =>
  reasons.filter((reason) => !OF_SUBSTANCES.test(reason));
