import { Injectable } from '@nestjs/common';
import type { CallBackView, CallProgress, VoiceMessage } from '../../../../libs/protocol/index.js';
import { mostTries } from '../../../../libs/voice/index.js';
import { Readers } from '../../../contacts/readers.js';
import type { SignedWorker } from '../../../platform/access/signed-worker.js';
import { Database } from '../../../platform/database/database.js';
import { wordsOfNot } from './not-callable.js';
import { PersonsNumber } from './persons-number.js';
import { policyNow } from './policy.js';

const iso = (column: string): string =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const VIEW = `
  select (select n.is_safe from voice_number n where n.number = $2) as "isSafe",
    coalesce((select wants_texts from voice_call where contact_id = $1), false) as "wantsTexts",
    (select jsonb_build_object('wished', wished, 'dueAt', ${iso('due_at')}, 'asked', asked, 'failed', failed)
       from call_back where contact_id = $1 and ended_at is null) as promised,
    (select jsonb_build_object('outcome', outcome, 'at', ${iso('ended_at')})
       from call_back where contact_id = $1 and ended_at is not null order by ended_at desc limit 1) as ended,
    coalesce((select jsonb_agg(jsonb_build_object('n', t.n, 'at', ${iso('t.at')}, 'outcome', t.outcome,
        'who', jsonb_build_object('workerId', w.id, 'name', w.first_name, 'title', w.title)) order by t.n)
       from voice_try t join worker w on w.id = t.worker_id where t.contact_id = $1), '[]') as tries,
    coalesce((select jsonb_agg(jsonb_build_object('id', recording_id, 'at', ${iso('at')}, 'seconds', seconds, 'sound', sound_state) order by at)
       from voice_message where contact_id = $1), '[]') as messages,
    coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'state', state, 'stage', stage))
       from voice_leg where contact_id = $1 and state <> 'ended'), '[]') as legs`;

interface Leg {
  kind: 'caller' | 'worker';
  state: string;
  stage: string;
}
interface Row extends Pick<CallBackView, 'isSafe' | 'wantsTexts' | 'ended' | 'tries'> {
  promised: Omit<NonNullable<CallBackView['promised']>, 'most'> | null;
  messages: VoiceMessage[];
  legs: Leg[];
}

/** How it stands with calling a person: for whoever may read the contact. */
@Injectable()
export class ReadCallBack {
  constructor(
    private readonly db: Database,
    private readonly readers: Readers,
    private readonly numbers: PersonsNumber,
  ) {}

  /** @throws Refused `unknown-contact`, `not-yours` */
  async run(contactId: string, worker: SignedWorker): Promise<CallBackView> {
    await this.readers.check(contactId, worker);
    const may = await this.numbers.of(this.db, contactId);
    const number = 'number' in may ? may.number : null;
    const [row] = await this.db.rows<Row>(VIEW, [contactId, number]);
    if (!row) throw new Error('the database said nothing');
    const { promised, legs, ...rest } = row;
    const most = mostTries((await policyNow(this.db)).policy);
    return {
      contactId,
      number,
      notCallable: 'not' in may ? { code: `number-${may.not}`, message: wordsOfNot(may.not) } : null,
      ...rest,
      promised: promised && { ...promised, most },
      ended: promised ? null : rest.ended,
      progress: progressOf(legs),
    };
  }
}

/** By the telephones that are not put down: first the worker's, then the person's. */
function progressOf(legs: Leg[]): CallProgress | null {
  const caller = legs.find(({ kind }) => kind === 'caller');
  const worker = legs.find(({ kind }) => kind === 'worker');
  if (caller?.stage === 'room') return 'talking';
  if (caller?.stage === 'hello') return caller.state === 'answered' ? 'person-asked' : 'ringing-person';
  if (!worker || worker.stage === 'over') return null;
  if (worker.stage === 'calling') return 'ringing-person';
  return worker.state === 'answered' ? 'press-one' : 'ringing-you';
}
