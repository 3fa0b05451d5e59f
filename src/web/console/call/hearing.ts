import type { CallView, Party } from '../../../../libs/protocol/call.js';

/** Who hears whom now, as one sentence tells it. */
export type Hearing =
  | { is: 'you-ring' | 'press-one' | 'held' | 'muted' | 'waits' | 'alone' | 'listening' | 'whispering' }
  | { is: 'together'; others: Party[] };

export const isInRoom = ({ state }: Party): boolean =>
  state !== 'ringing' && state !== 'asked' && state !== 'line' && state !== 'leaving';

type Alone = Exclude<Hearing['is'], 'together'>;

/** What one's own telephone alone decides. */
const BY_OWN: Partial<Record<Party['state'], Alone>> = {
  ...{ ringing: 'you-ring', asked: 'press-one', listening: 'listening', whispering: 'whispering' },
};

function ofPerson(person: Party | undefined): Alone | null {
  if (person?.state === 'line') return 'waits';
  if (!person || !isInRoom(person)) return 'alone';
  return person.state === 'held' ? 'held' : null;
}

/** For one of those in the call, by their own telephone; null: there is nothing that they could not see better below. */
export function hearingOf({ parties, apart }: CallView, mine: Party | undefined): Hearing | null {
  if (!mine || apart || mine.state === 'leaving') return null;
  const person = parties.find(({ who }) => who === 'person');
  const alone = BY_OWN[mine.state] ?? ofPerson(person) ?? (mine.state === 'muted' ? 'muted' : null);
  if (alone) return { is: alone };
  const others = parties.filter(({ legId, state }) => legId !== mine.legId && state === 'talking');
  return { is: 'together', others };
}

/** The leads whom the others in the room do not hear. */
export const unheardLeads = ({ parties }: CallView, way: 'listening' | 'whispering'): Party[] =>
  parties.filter(({ who, state }) => who === 'lead' && state === way);
