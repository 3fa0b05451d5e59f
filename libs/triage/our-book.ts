import { openBook, type Book } from './book.js';
import { TriageProtocol } from '../protocol/index.js';
import { BUILT_IN } from './protocols/index.js';

/** The book of our own protocols, as a hub without packs has it. */
export const ourBook = (): Book => openBook(BUILT_IN.map((document) => TriageProtocol.parse(document)));
