import type { Reach } from './fit.js';
import type { Waiting, Worker } from './model.js';

/** Those who could be asked about contacts of one kind, the best first as far as nothing is known of the person. */
export interface Group {
  workers: Worker[];
  /** Everyone before this one has been given something: no need to look again. */
  next: number;
  /** Those who are available, though perhaps full. */
  available: Worker[];
  there: Set<string>;
  isManned: boolean;
}

/** Contacts of one kind: two of a kind may be put to the same workers, at each width. */
export type Kind = Partial<Record<Reach, Group>>;

type Step = Map<unknown, Step | Kind>;

/**
 * The kinds of contact there are: everything that decides who may be asked, field by field, for two of a kind may be put to the same
 * workers. A path and no text: ten thousand texts would have to be put together for each decision.
 */
export class Kinds {
  private readonly first: Step = new Map();

  of(contact: Waiting): Kind {
    const { channel, need, area, midArea, age, language } = contact;
    let step = this.first;
    for (const field of [need, area, midArea, age, channel === 'voice', language]) step = next(step, field);
    const wishes = wishesOf(contact);
    const known = step.get(wishes);
    if (known) return known as Kind;
    const kind: Kind = {};
    step.set(wishes, kind);
    return kind;
  }
}

function next(step: Step, field: unknown): Step {
  const known = step.get(field);
  if (known) return known as Step;
  const made: Step = new Map();
  step.set(field, made);
  return made;
}

/** What they insist on; most insist on nothing. */
function wishesOf({ wishes, rank, ownWorker }: Waiting): string {
  const { avoid, gender, onlyGender, onlyLanguage, onlyOwn } = wishes;
  if (avoid.length === 0 && !onlyGender && !onlyLanguage && !onlyOwn) return '';
  const only = [onlyGender && gender, onlyLanguage, onlyOwn && ownWorker, rank === 0];
  return `${only.join()}|${[...avoid].sort().join()}`;
}
