import type { UnmetChoice } from '../protocol/index.js';
import type { Competence, Redirect, Waiting, Wishes, Worker } from './model.js';

type Place = Pick<Waiting, 'need' | 'area' | 'midArea' | 'age'>;

/** How far a contact is put: where it belongs, to the same need in any area, or to anyone on duty. */
export type Reach = 'fitting' | 'other-area' | 'other-unit' | 'standby';
export const WIDER: readonly Reach[] = ['fitting', 'other-area', 'other-unit', 'standby'];

const takesNeed = ({ needs }: Competence, { need }: Place): boolean =>
  !need || need === 'other' || needs.includes(need);

/** An unknown place, or none, fits everyone: never a bounce. A mid area belongs to its city area. */
const takesArea = ({ areas }: Competence, { area, midArea }: Place): boolean =>
  !area ||
  area === 'elsewhere' ||
  areas.length === 0 ||
  areas.includes(area) ||
  (midArea !== null && areas.includes(midArea));

const takesAge = ({ ages }: Competence, { age }: Place): boolean =>
  !age || ages.length === 0 || ages.includes(age);

/** A unit takes this need in this area at this age. */
export const takes = (unit: Competence, place: Place): boolean =>
  takesNeed(unit, place) && takesArea(unit, place) && takesAge(unit, place);

/** Competent for a contact: some unit of the worker on duty takes it, or a lead has sent such contacts to that unit. */
export const competent = (
  worker: Pick<Worker, 'competences'>,
  contact: Place,
  redirects: Redirect[] = [],
): boolean =>
  worker.competences.some((unit) => takes(unit, contact)) || isRedirectedTo(worker, contact, redirects);

export const isRedirectedTo = (
  worker: Pick<Worker, 'competences'>,
  contact: Place,
  redirects: Redirect[],
): boolean =>
  redirects.some(
    ({ need, area, toUnit }) =>
      (need === null || need === contact.need) &&
      (area === null || area === contact.area) &&
      worker.competences.some(({ unitId }) => unitId === toUnit),
  );

/** A redirected queue goes to its new unit alone, until the escalation widens it. */
export const isRedirected = (contact: Place, redirects: Redirect[]): boolean =>
  redirects.some(
    ({ need, area }) => (need === null || need === contact.need) && (area === null || area === contact.area),
  );

/** Whose a contact is before anything has widened it, and who may pick it as theirs: of a redirected one, its new unit alone. */
export const belongsTo = (
  worker: Pick<Worker, 'competences'>,
  contact: Place,
  redirects: Redirect[],
): boolean =>
  isRedirected(contact, redirects) ? isRedirectedTo(worker, contact, redirects) : competent(worker, contact);

/** Whom a contact may be put to at this width, if they are there. Stand-by is asked when its step has come. */
export function isWithin(reach: Reach, worker: Worker, contact: Waiting, redirects: Redirect[]): boolean {
  if (!worker.onDuty) return reach === 'standby' && worker.standby;
  if (reach === 'other-unit' || reach === 'standby') return true;
  if (reach === 'other-area')
    return worker.competences.some((unit) => takesNeed(unit, contact) && takesAge(unit, contact));
  return belongsTo(worker, contact, redirects);
}

/** What of a worker a person may insist on, and what of a contact says so. */
export type Met = Pick<Worker, 'workerId' | 'gender' | 'languages'>;
export type Insisting = Pick<Waiting, 'wishes' | 'rank' | 'ownWorker' | 'language'>;

/** Whom they do not want to meet is never asked, and it is nobody's business why. */
export const isAvoided = (
  { workerId }: Pick<Met, 'workerId'>,
  { wishes }: Pick<Insisting, 'wishes'>,
): boolean => wishes.avoid.includes(workerId);

/** Whoever has chosen another keeps the wish as a wish, and insists no more; but on whom not to meet. */
export const asChosen = (wishes: Wishes, choice: UnmetChoice | null): Wishes =>
  choice === 'another' ? { ...wishes, onlyGender: false, onlyLanguage: false, onlyOwn: false } : wishes;

/**
 * Meets what the person insists on. For danger to life only "not that one" holds: whoever is first may save a life, and
 * what else was wished for is met by whoever takes over.
 */
export function meetsWishes(worker: Met, contact: Insisting): boolean {
  const { wishes, rank } = contact;
  if (isAvoided(worker, contact)) return false;
  if (rank === 0) return true;
  if (wishes.onlyGender && wishes.gender !== null && worker.gender !== wishes.gender) return false;
  if (wishes.onlyOwn && contact.ownWorker !== null && worker.workerId !== contact.ownWorker) return false;
  return !wishes.onlyLanguage || worker.languages.includes(contact.language);
}

export const insists = ({ wishes, ownWorker }: Waiting): boolean =>
  wishes.avoid.length > 0 ||
  (wishes.onlyGender && wishes.gender !== null) ||
  wishes.onlyLanguage ||
  (wishes.onlyOwn && ownWorker !== null);

/** A call is put to nobody who could not be connected: an offer that cannot be taken keeps the person waiting. */
export const canAnswer = ({ canCall }: Worker, { channel }: Pick<Waiting, 'channel'>): boolean =>
  canCall || channel !== 'voice';

/** One offer at a time rings at a console; a call fills both ears; each channel has its own room. */
export const hasRoom = (worker: Worker, { channel }: Pick<Waiting, 'channel'>): boolean =>
  worker.available &&
  canAnswer(worker, { channel }) &&
  !worker.inCall &&
  worker.room > 0 &&
  worker.offers === 0 &&
  (worker.roomOn[channel] ?? 1) > 0;
