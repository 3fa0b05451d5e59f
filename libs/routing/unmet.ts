import type { UnmetWish } from '../protocol/index.js';
import { asksStandby, widestOnDuty } from './escalate.js';
import { canAnswer, competent, insists, isAvoided, meetsWishes } from './fit.js';
import type { Hall } from './hall.js';
import type { Waiting, Worker } from './model.js';

/**
 * The hard wish that nobody there can meet, if there is one: the person is told, once, and chooses. Looked for among
 * those whom the plan would ever ask; with nobody there, among those it would reach by telephone. For danger to life the
 * wishes but "not that one" give way, and with nobody at all it is not the wish that is in the way.
 */
export function unmetWish(contact: Waiting, hall: Hall): UnmetWish | null {
  if (!insists(contact) || isMetOnDuty(contact, hall)) return null;
  const staff = thoseInReach(contact, hall);
  const there =
    contact.wishes.avoid.length > 0 ? staff.filter((worker) => !isAvoided(worker, contact)) : staff;
  // One who is to be relieved is there, whatever else they are: the person meets them.
  if (there.length === 0) return staff.length > 0 || contact.toRelieve !== null ? 'avoid' : null;
  // Danger to life: whoever may be met meets the wishes.
  if (there.some((worker) => meetsWishes(worker, contact))) return null;
  return WISHES.find(({ isMet }) => !there.some((worker) => isMet(worker, contact)))?.wish ?? 'gender';
}

/** Known of each kind of contact at once: ten thousand may wait, and for most that insist somebody is there. */
const isMetOnDuty = (contact: Waiting, hall: Hall): boolean =>
  contact.rank > 0 && hall.group(contact, widestOnDuty(contact)).isManned;

/** The watch-holder and the hub lead: asked at last, on duty or not. */
const theLast = ({ named }: Hall): Worker[] => [...named.desk, ...named.lead];

function thoseInReach(contact: Waiting, hall: Hall): Worker[] {
  const present = thoseThere(contact, hall);
  return present.length > 0 ? present : thoseByTelephone(contact, hall);
}

/** With their console open. Danger to life is put to everyone, free or not. */
function thoseThere(contact: Waiting, hall: Hall): Worker[] {
  const last = theLast(hall).filter((worker) => worker.present && canAnswer(worker, contact));
  if (contact.rank > 0) {
    const standby = asksStandby(contact) ? hall.standby : [];
    const others = standby.filter((worker) => worker.available && canAnswer(worker, contact));
    return [...hall.withoutWishes(contact, widestOnDuty(contact)), ...others, ...last];
  }
  const everyone = [...hall.staff.values()].filter(({ onDuty, standby }) => onDuty || standby);
  return [...everyone, ...last].filter(
    (worker) => worker.present && canAnswer(worker, contact) && !worker.inCall,
  );
}

/** With their console closed, and a number that has not failed both ways: at home, the watch-holder, the hub lead. */
function thoseByTelephone(contact: Waiting, hall: Hall): Worker[] {
  const atHome = asksStandby(contact)
    ? hall.atHome.filter((worker) => contact.rank === 0 || competent(worker, contact, hall.scene.redirects))
    : [];
  const last = theLast(hall).filter(({ present, hasPhone }) => !present && hasPhone);
  const { sms, ring } = contact.unreachable;
  return [...atHome, ...last].filter(({ workerId }) => !(sms.includes(workerId) && ring.includes(workerId)));
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
