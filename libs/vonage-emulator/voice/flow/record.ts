import { randomUUID } from 'node:crypto';
import type { Exchange } from '../../exchange.js';
import { eventsOf, tell } from '../call/tell.js';
import type { EventTarget, Leg } from '../leg.js';
import type { RecordCall } from '../ncco/actions.js';
import { recordingSize, type Recording } from '../sound/recording.js';
import { pause, pauseUntil, type Script } from './script.js';

const beepMs = 500;
/** How often the platform notices silence. */
const lookMs = 100;

/**
 * Records what is said. With an end named (silence, a key, a time) the script waits for it; without, it goes on and the
 * recording lasts as long as the leg.
 */
export async function record(script: Script, action: RecordCall): Promise<undefined> {
  const { exchange, leg } = script;
  if (action.beepStart) await beep(script);
  const { endOnSilence, endOnKey, timeOut } = action;
  const began = { at: exchange.clock.now(), wall: exchange.clock.wall() };
  const save = (): void => keep(exchange, [leg], began, targetOf(exchange, leg, action));
  if (endOnSilence === undefined && endOnKey === undefined && timeOut === undefined) {
    leg.over.signal.addEventListener('abort', save, { once: true });
    return undefined;
  }
  try {
    await untilEnd(script, action, began.at);
  } finally {
    save();
  }
  return undefined;
}

async function beep({ exchange, leg, signal }: Script): Promise<void> {
  const { clock, voice } = exchange;
  const hearing = leg.ear.begin(clock.now(), { what: 'tone', text: 'beep' });
  voice.emit('hearing', leg);
  try {
    await pause(clock, signal, beepMs);
  } finally {
    leg.ear.end(clock.now(), hearing);
    voice.emit('hearing', leg);
  }
}

async function untilEnd(script: Script, action: RecordCall, began: number): Promise<void> {
  const { clock } = script.exchange;
  const { endOnSilence = Infinity, endOnKey, timeOut = Infinity } = action;
  script.leg.keypad.ask();
  for (;;) {
    if (endOnKey && script.leg.keypad.waiting.includes(endOnKey)) break;
    const quietSince = Math.min(clock.now(), Math.max(began, script.leg.said.at(-1)?.until ?? began));
    if (clock.now() - quietSince >= endOnSilence * 1000 || clock.now() - began >= timeOut * 1000) break;
    await pauseUntil(script, lookMs, ['key']);
  }
  script.leg.keypad.done();
}

function targetOf(exchange: Exchange, leg: Leg, { eventUrl, eventMethod = 'POST' }: RecordCall): EventTarget {
  return eventUrl ? { url: eventUrl[0], method: eventMethod } : eventsOf(exchange, leg);
}

/** Stores a recording of these legs that ends now, and tells where it can be fetched. */
export function keep(
  exchange: Exchange,
  legs: readonly [Leg, ...Leg[]],
  began: { at: number; wall: Date },
  target: EventTarget,
): void {
  const { clock, voice, regionUrls } = exchange;
  const [leg] = legs;
  const until = clock.now();
  const said = legs.flatMap((l) => l.said).filter((u) => u.until > began.at && u.at < until);
  const recording: Recording = { at: began.at, until, said };
  const fileId = randomUUID();
  voice.recordings.set(fileId, recording);
  const times = { start_time: began.wall.toISOString(), end_time: clock.wall().toISOString() };
  const body = {
    ...times,
    recording_url: `${regionUrls[leg.start.region]}/v1/files/${fileId}`,
    size: recordingSize(recording),
    recording_uuid: randomUUID(),
    conversation_uuid: leg.conversationUuid,
    timestamp: clock.wall().toISOString(),
  };
  tell(exchange, leg, body, target);
}
