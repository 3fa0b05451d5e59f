import type { UnmetWish } from '../protocol/index.js';
import { widestOnDuty } from './escalate.js';
import { canAnswer, insists, isAvoided } from './fit.js';
import type { Hall } from './hall.js';
import type { Waiting, Worker } from './model.js';

/**
 * The hard wish that nobody on duty can meet, if there is one: the person is told, once, and chooses. Looked for among
 * those whom the plan would ever ask. For danger to life the wishes but "not that one" give way, and with nobody there at all
 * it is not the wish that is in the way.
 */
export function unmetWish(contact: Waiting, hall: Hall): UnmetWish | null {
  if (!insists(contact)) return null;
  const staff = thoseThere(contact, hall);
  const there =
    contact.wishes.avoid.length > 0 ? staff.filter((worker) => !isAvoided(worker, contact)) : staff;
  // One who is to be relieved is there, whatever else they are: the person meets them.
  if (there.length === 0) return staff.length > 0 || contact.toRelieve !== null ? 'avoid' : null;
  if (contact.rank === 0 || hall.group(contact, widestOnDuty(contact)).isManned) return null;
  return WISHES.find(({ isMet }) => !there.some((worker) => isMet(worker, contact)))?.wish ?? 'gender';
}

/** Danger to life is put to everyone, free or not, and to whoever holds the watch. */
function thoseThere(contact: Waiting, hall: Hall): Worker[] {
  if (contact.rank > 0) return hall.withoutWishes(contact, widestOnDuty(contact));
  return [...hall.staff.values()].filter(
    (worker) =>
      worker.present &&
      canAnswer(worker, contact) &&
      (worker.onDuty || worker.workerId === hall.scene.desk.holder) &&
      !worker.inCall,
  );
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
