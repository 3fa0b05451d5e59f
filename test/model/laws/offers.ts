import {
  fits,
  heldBy,
  inDanger,
  isSilent,
  openOffers,
  type Contact,
  type Offer,
  type Worker,
  type World,
} from '../world.js';
import { hasReachedHome } from './alerts.js';

/** What an offer that the router just made must be. */
const TO_ANY_FREE = ['own', 'duty', 'other-area', 'other-unit', 'standby'];

/** One the router made, and that is open still. @param world as it was when it was made */
export function brokenBy(world: World, id: string, offer: Offer): string[] {
  const { contact: contactId, worker: workerId, step } = offer;
  const [contact, worker] = [world.contacts[contactId], world.workers[workerId] as Worker];
  if (!contact) return [`${id} is about ${contactId}, which is not there`];
  const faults: [isBroken: boolean, what: string][] = [
    [isAgain(world, id, offer), 'asked twice in a round'],
    [isSilent(world, contact), 'somebody has seen it'],
    [step === 'everyone' && !inDanger(contact), 'nobody is in danger'],
    [step === 'desk' && world.watch.holder !== workerId, 'does not hold the watch'],
    [step === 'lead' && world.watch.lead !== workerId, 'is not the hub lead'],
    [step === 'unit-lead' && !worker.lead, 'leads no unit'],
    [step === 'own' && contact.own !== workerId, 'is not their own worker'],
    [step === 'duty' && !fits(worker, contact), 'takes other needs'],
    [step === 'standby' && !worker.home, 'is not at home'],
    [offer.from !== null && !(offer.sought && contact.relieve === offer.from), 'nobody wishes for another'],
    ...(isToAFreeOne(world, contact, offer) ? toAFreeOne(world, offer) : []),
  ];
  return faults
    .filter(([isBroken]) => isBroken)
    .map(([, what]) => `${step} offer of ${contactId} to ${workerId}: ${what}`);
}

const isAgain = (world: World, id: string, { contact, worker, round }: Offer): boolean =>
  Object.entries(world.offers).some(
    ([other, one]) => other !== id && one.contact === contact && one.worker === worker && one.round === round,
  );

/** A handover that is sought at the desk or with the lead says so to them alone: they are asked whatever they do. */
function isToAFreeOne(world: World, contact: Contact, { step, sought, worker }: Offer): boolean {
  const isOfLast = world.watch.holder === worker || world.watch.lead === worker;
  return TO_ANY_FREE.includes(step) || (sought && !inDanger(contact) && !isOfLast);
}

function toAFreeOne(
  world: World,
  { worker: workerId, contact: contactId, from }: Offer,
): [isBroken: boolean, what: string][] {
  const { home, onShift, status, room } = world.workers[workerId] as Worker;
  const contact = world.contacts[contactId] as Contact;
  const hasHandover = openOffers(world).some(
    ([, one]) => one.worker === workerId && one.from !== null && one.from !== from,
  );
  return [
    [!onShift, 'is not on shift'],
    [home && !hasReachedHome(contact), 'is at home, and those at work were not asked'],
    [status !== 'available', `is ${status}`],
    [heldBy(world, workerId).length + 1 > room, 'has no room'],
    [inDanger(contact), 'danger to life is put to one'],
    [hasHandover, 'has a colleague’s before them'],
  ];
}
