import type { LoggedRequest, VoiceAttempt } from '../../libs/vonage-emulator/traffic-log.js';
import type { LegView } from '../../libs/vonage-emulator/voice/control/words.js';
import { Ncco } from '../../libs/voice/index.js';
import { isNcco } from '../emulator/official.js';
import type { Line, RunningHub } from '../support/hub.js';
import { wrongIn } from './heard.js';

/** Sentences that name who is responsible; some only once that person has accepted. */
const NAMES: [RegExp, kinds: readonly string[]][] = [
  [/^(\S+), [^.]+, ansvarar för dig nu och kopplas in\.$/, ['worker']],
  [/^(\S+), [^.]+, is responsible for you now/, ['worker']],
  [/^Du pratar nu med (\S+), /, ['worker']],
  [/^You are now speaking with (\S+), /, ['worker']],
  [/inte tappat: (\S+) ansvarar för att du får svar\.$/, ['worker', 'desk']],
];

interface Link {
  name: string;
  kind: string;
  since: Date;
  until: Date | null;
}

/** Persons whom we called. Who said no to it, or nothing, is not dropped by our goodbye. */
const CALLED = `
  select provider_id as uuid, stage in ('hello', 'bye') as "isLetGo" from voice_leg where kind = 'caller' and outgoing and has_answered`;

/** Of all contacts that a telephone has stood for: closed meanwhile, it goes on by another, whose log names the one before. */
const LINKS = `
  with recursive stood as (
    select contact_id as id from voice_leg where provider_id = $1
    union select (e.body ->> 'detail')::uuid from stood join entry e on e.contact_id = stood.id where e.body ->> 'what' = 'called-again')
  select w.first_name as name, r.kind, r.since, r.until from stood
  join responsibility r on r.contact_id = stood.id join worker w on w.id = r.worker_id`;

/** A document may be made so long before a busy machine brings it there. */
const COMMAND_MS = 10_000;

/** When the hub answered or commanded that this be said, in ms, and since when that answer was being made. */
function toldAt(text: string, uuid: string, tries: VoiceAttempt[], requests: LoggedRequest[]) {
  const said = JSON.stringify(text).slice(1, -1);
  const answered = tries.filter(({ legUuid, answer }) => legUuid === uuid && answer?.includes(said));
  const commanded = requests.filter(
    ({ path, body }) => path.includes(uuid) && typeof body === 'string' && body.includes(said),
  );
  return [
    ...answered.map(({ at, tookMs }) => ({ from: Date.parse(at) - tookMs, to: Date.parse(at) })),
    ...commanded.map(({ at }) => ({ from: Date.parse(at) - COMMAND_MS, to: Date.parse(at) })),
  ];
}

const held = ({ since, until }: Link, { from, to }: { from: number; to: number }): boolean =>
  since.getTime() <= to && (until === null || until.getTime() >= from - 1000);

interface Record {
  tries: VoiceAttempt[];
  requests: LoggedRequest[];
}

/** Whoever was named as responsible was so, by the ledger, when it was said. */
async function misnamed(hub: RunningHub, { uuid, number, hears }: LegView, all: Record): Promise<string[]> {
  const links = await hub.rows<Link>(LINKS, [uuid]);
  return hears.flatMap(({ what, text }) => {
    if (what !== 'talk' || !text) return [];
    for (const [pattern, kinds] of NAMES) {
      const name = pattern.exec(text)?.[1];
      if (!name) continue;
      const told = toldAt(text, uuid, all.tries, all.requests);
      const isTrue = told.some((while_) =>
        links.some((link) => link.name === name && kinds.includes(link.kind) && held(link, while_)),
      );
      return isTrue ? [] : [`${number} was told "${text}", and it was not so`];
    }
    return [];
  });
}

const ASKED = new Set(['answer', 'input', 'notify', 'fallback']);
const isOk = (status: number | null): boolean => status !== null && status >= 200 && status < 300;

/** Documents that Vonage would refuse, by the emulator, by our own strict schema, or by one that was written apart from both. */
function refusedDocuments({ tries, requests }: Record): string[] {
  const sent = [
    ...tries
      .filter(({ on, status, answer }) => ASKED.has(on) && isOk(status) && answer && answer !== '[]')
      .map(({ answer }) => JSON.parse(answer as string) as unknown),
    ...requests.flatMap(({ body }) => nccoIn(body)),
  ];
  const misread = tries.filter(
    ({ on, legUuid, body }) =>
      on === 'event' && legUuid !== '' && 'reason' in (JSON.parse(body || '{}') as object),
  );
  return [
    ...sent.filter((one) => !Ncco.safeParse(one).success).map((one) => `not strict: ${JSON.stringify(one)}`),
    ...sent.filter((one) => !isNcco(one)).map((one) => `not as Vonage has it: ${JSON.stringify(one)}`),
    ...misread.map(({ body }) => `the emulator refused: ${body}`),
  ];
}

function nccoIn(body: unknown): unknown[] {
  const read = (typeof body === 'string' && body ? JSON.parse(body) : body) as {
    ncco?: unknown;
    destination?: { ncco?: unknown };
  } | null;
  const ncco = read?.ncco ?? read?.destination?.ncco;
  return ncco === undefined ? [] : [ncco];
}

/**
 * What holds at the end of every story with a telephone: nobody who called us, or whom we called, was dropped, was told something
 * that was not so, or was left in silence; and every document that we sent is one that Vonage takes.
 * @param isStill the clock was moved by hand: silences are ours, and not the machine's
 */
export async function wrongAtTheEnd(hub: RunningHub & Line, isStill: boolean): Promise<string[]> {
  const { voice } = hub.handsets;
  const [legs, tries, { requests }] = await Promise.all([voice.legs(), voice.log(), hub.handsets.log()]);
  const record = { tries, requests };
  const called = new Map(
    (await hub.rows<{ uuid: string; isLetGo: boolean }>(CALLED)).map((one) => [one.uuid, one]),
  );
  const persons = legs.filter(
    ({ uuid, direction, answeredAt }) => answeredAt !== null && (direction === 'inbound' || called.has(uuid)),
  );
  const wrong = persons.flatMap((leg) =>
    wrongIn(
      called.get(leg.uuid)?.isLetGo ? { ...leg, endedBy: 'user' } : leg,
      tries.filter(({ legUuid }) => legUuid === leg.uuid),
    ),
  );
  const named = await Promise.all(persons.map((leg) => misnamed(hub, leg, record)));
  return [
    ...wrong.filter((sentence) => isStill || !sentence.includes('heard nothing')),
    ...named.flat(),
    ...refusedDocuments(record),
  ];
}
