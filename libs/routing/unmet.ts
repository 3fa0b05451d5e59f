import type { UnmetWish } from '../protocol/index.js';
import { insists, isAvoided } from './fit.js';
import type { Hall } from './hall.js';
import type { Waiting, Worker } from './model.js';

/**
 * The hard wish that nobody on duty can meet, if there is one: the person is told, once, and chooses. For danger to life
 * the wishes but one give way, and with nobody there at all it is not the wish that is in the way: nothing to tell.
 */
export function unmetWish(contact: Waiting, hall: Hall): UnmetWish | null {
  if (contact.rank === 0 || !insists(contact)) return null;
  if (hall.group(contact, 'other-unit').isManned) return null;
  const there = [...hall.staff.values()].filter(
    (worker) => worker.onDuty && worker.present && worker.available && !isAvoided(worker, contact),
  );
  if (there.length === 0) return null;
  return WISHES.find(({ isMet }) => !there.some((worker) => isMet(worker, contact)))?.wish ?? 'gender';
}

/** In the order in which they are said; when each is met by someone but no one meets them all, the second is named. */
const WISHES: { wish: UnmetWish; isMet: (worker: Worker, contact: Waiting) => boolean }[] = [
  {
    wish: 'own-worker',
    isMet: ({ workerId }, { wishes, ownWorker }) =>
      !wishes.onlyOwn || ownWorker === null || workerId === ownWorker,
  },
  {
    wish: 'gender',
    isMet: ({ gender }, { wishes }) =>
      !wishes.onlyGender || wishes.gender === null || gender === wishes.gender,
  },
  {
    wish: 'language',
    isMet: ({ languages }, { wishes, language }) => !wishes.onlyLanguage || languages.includes(language),
  },
];
