import { createHash } from 'node:crypto';

/**
 * The contact that a page opens under an id of its own: the same id twice is one contact. Whoever opens it again is given
 * its token, so the page's id is a secret between the page and us; the contact's id is not (every colleague who is
 * offered it knows it), and therefore must be another one.
 */
export function contactOpenedBy(pageId: string): string {
  const hex = createHash('sha256').update(`opened by ${pageId.toLowerCase()}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
