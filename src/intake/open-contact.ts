import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { type EntryBody, type Language, type Spoken } from '../../libs/protocol/index.js';
import { placeOf } from '../../libs/routing/index.js';
import { FIRST_QUESTION, type Asked } from '../../libs/triage/index.js';
import { arrive, RESPONSIBLE, type Arrival, type Arrived } from '../contacts/arrivals.js';
import { HUB, PERSON, type Line } from '../contacts/log.js';
import { Outbox } from '../conversation/outbox.js';
import { Database, type Tx } from '../platform/database/database.js';
import { GroupCommit } from '../platform/database/group-commit.js';
import { Refused } from '../platform/refused.js';
import { ProtocolsInForce } from '../triage/protocols-in-force.js';
import type { Known } from './known-person.js';

/** Someone reaches out. */
export interface Reaching {
  channel: 'voice' | 'sms' | 'webchat';
  /** Of our words with them. */
  language: Language;
  /** Another that their words are in. */
  spoken?: Spoken | undefined;
  /** The contact's id, when the one who opens it chose it: the same id twice is one contact. */
  id?: string;
  /** Their first words, and the id those were sent with. */
  text?: string;
  textId?: string;
  area?: string;
  /** Where texts go; null in chat. */
  address?: string;
  /** The person they are known as, the worker they last had, and where they belong. */
  known?: Known;
}

const MOST_TRIES = 4;

/** A call, text or chat becomes a contact with a responsible person: in one commit, in which many may share. */
@Injectable()
export class OpenContact {
  private readonly batch: GroupCommit<Reaching, Arrived>;

  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly protocols: ProtocolsInForce,
  ) {
    this.batch = new GroupCommit((all) =>
      all.some(({ channel }) => channel === 'sms')
        ? this.db.transaction((tx) => this.within(tx, all))
        : this.db.single((tx) => this.within(tx, all)),
    );
  }

  /**
   * @throws Refused `known` when a contact with this id exists already (the caller resumes it)
   */
  async run(reaching: Reaching): Promise<Arrived> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.batch.add(reaching);
      } catch (failure) {
        if (isTaken(failure)) throw new Refused('known', 'Kontakten finns redan.');
        if (!isPassingWatch(failure) || attempt === MOST_TRIES) throw failure;
      }
    }
  }

  /** The same, inside a use case's own transaction. */
  async within(tx: Tx, all: Reaching[]): Promise<Arrived[]> {
    const arrived = await arrive(
      tx,
      all.map((one) => asArrival(one, this.protocols.firstQuestion(one.language))),
    );
    for (const [i, { rows }] of arrived.entries())
      await this.outbox.send(tx, all[i]?.channel ?? '', rows.filter(isQuestion));
    return arrived;
  }
}

/** By text message the first question carries the greeting, in one message instead of three. */
const isQuestion = ({ body }: { body: EntryBody }): boolean => body.kind === 'question';

function asArrival(reaching: Reaching, first: Asked): Arrival {
  const { channel, language, text } = reaching;
  const contactId = reaching.id ?? randomUUID();
  const said: Line[] = text
    ? [{ actor: PERSON, body: { kind: 'message', text }, clientId: reaching.textId ?? contactId }]
    : [];
  const { carried, belonging } = belongingOf(reaching);
  return {
    contactId,
    personId: reaching.known?.personId ?? randomUUID(),
    channel,
    language,
    spoken: spokenBy(reaching),
    address: reaching.address ?? null,
    ...belonging,
    carried: carried !== null,
    ownWorker: reaching.known?.ownWorker ?? null,
    question: FIRST_QUESTION,
    lines: [
      { actor: PERSON, body: { kind: 'arrived', channel, language } },
      ...said,
      { actor: HUB, body: RESPONSIBLE },
      { actor: HUB, body: { kind: 'question', ...first } },
      ...(carried ? [{ actor: HUB, body: { kind: 'carried' as const, ...carried } }] : []),
    ],
  };
}

/** What was stated before goes before what their words tell now: a text can be in a language that is not their own. */
const spokenBy = ({ known, spoken }: Reaching): Spoken | null => known?.spoken ?? spoken ?? null;

type Belonging = Pick<Arrival, 'area' | 'midArea' | 'age'>;

/** What is known is not asked again, and what they say now goes before it. @returns carried: what was taken over from before */
function belongingOf({ area, known }: Reaching): {
  belonging: Belonging;
  carried: Omit<Extract<EntryBody, { kind: 'carried' }>, 'kind'> | null;
} {
  const said = placeOf(area ?? '');
  const before = said.area ? null : (known?.place ?? null);
  const age = known?.age ?? null;
  const belonging = { ...(before ?? said), age };
  if (!before && !age) return { belonging, carried: null };
  return { belonging, carried: { area: null, midArea: null, ...before, age } };
}

/** One statement writes the contact, its first link and its first lines; which of them is refused first is not ours to say. */
const TAKEN = new Set([
  ...['contact_pkey', 'responsibility_pkey', 'responsibility_one_open', 'entry_pkey', 'entry_sent_once'],
]);
/** PostgreSQL names the constraint that refused; that is data, not prose. */
const isTaken = (failure: unknown): boolean =>
  TAKEN.has((failure as { constraint?: string }).constraint ?? '');
const isPassingWatch = (failure: unknown): boolean =>
  (failure instanceof Refused && failure.code === 'try-again') ||
  (failure as { constraint?: string }).constraint === 'responsibility_goes_with_the_watch';
