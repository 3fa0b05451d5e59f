import type { Exchange } from '../../exchange.js';
import type { Behaviour, BehaviourName } from '../behaviours.js';
import type { EndState, Leg } from '../leg.js';
import { detectionBody } from '../webhooks/event-bodies.js';
import { endLeg } from './end-leg.js';
import { pickUp, press, sound, speak } from './handset.js';
import { later } from './later.js';
import { tell, tellStatus } from './tell.js';

export interface Ringing {
  ringingMs: number;
  /** Whether and how the platform finds out who picked up. */
  detection?: { hangUp: boolean; awaitBeep: boolean; beepTimeoutMs: number };
}

const usualRingMs = 1500;
const carrierPatienceMs = 30_000;
const detectionMs = 2000;
const greeting = 'Hej, du har kommit till min röstbrevlåda. Tala efter tonen.';
const greetingMs = 5000;
const beepMs = 400;

const refusing: Partial<Record<BehaviourName, EndState>> = {
  busy: 'busy',
  reject: 'rejected',
  unavailable: 'unanswered',
  noAnswer: 'unanswered',
  fail: 'failed',
};

/** A phone rings, and does what phones of its number were told to do. */
export function ringPhone(exchange: Exchange, leg: Leg, ringing: Ringing): void {
  const behaviour = exchange.voice.behaviours.take(leg.number);
  if (behaviour.does !== 'fail' && behaviour.does !== 'unavailable') {
    leg.enter('ringing');
    tellStatus(exchange, leg, 'ringing');
    exchange.voice.emit('leg', leg);
  }
  later(exchange, leg, ringing.ringingMs, () => giveUp(exchange, leg));
  if (behaviour.does === 'ring') return;
  const patience = behaviour.does === 'noAnswer' ? carrierPatienceMs : usualRingMs;
  later(exchange, leg, behaviour.afterMs ?? patience, () => react(exchange, leg, behaviour, ringing));
}

function giveUp(exchange: Exchange, leg: Leg): void {
  if (leg.state !== 'answered') endLeg(exchange, leg, 'platform', 'timeout');
}

function react(exchange: Exchange, leg: Leg, behaviour: Behaviour, { detection }: Ringing): void {
  // a hand on the phone was quicker
  if (leg.state === 'answered') return;
  const refusal = refusing[behaviour.does];
  if (refusal) return endLeg(exchange, leg, 'user', refusal);
  pickUp(exchange, leg);
  behave(exchange, leg, behaviour);
  const isMachine = behaviour.does === 'voicemail';
  if (isMachine) playGreeting(exchange, leg, behaviour);
  if (detection)
    detect(exchange, leg, { isMachine, beeps: isMachine && behaviour.beeps !== false, detection });
}

function behave(exchange: Exchange, leg: Leg, { presses = [], says, hangsUpAfterMs }: Behaviour): void {
  if (says !== undefined) speak(exchange, leg, says);
  for (const { afterMs, digits } of presses)
    later(exchange, leg, afterMs, () => press(exchange, leg, digits));
  if (hangsUpAfterMs !== undefined) later(exchange, leg, hangsUpAfterMs, () => endLeg(exchange, leg, 'user'));
}

function playGreeting(exchange: Exchange, leg: Leg, { beeps = true }: Behaviour): void {
  speak(exchange, leg, greeting, greetingMs);
  if (beeps) later(exchange, leg, greetingMs, () => sound(exchange, leg, 1000, beepMs));
}

interface Detecting {
  isMachine: boolean;
  beeps: boolean;
  detection: NonNullable<Ringing['detection']>;
}

function detect(exchange: Exchange, leg: Leg, { isMachine, beeps, detection }: Detecting): void {
  const say = (subState?: string): void =>
    tell(exchange, leg, detectionBody(leg, isMachine ? 'machine' : 'human', subState, exchange.clock));
  later(exchange, leg, detectionMs, () => {
    say();
    if (isMachine && detection.hangUp) endLeg(exchange, leg, 'platform');
  });
  if (!isMachine || !detection.awaitBeep) return;
  const waitMs = beeps ? greetingMs + beepMs : detection.beepTimeoutMs;
  later(exchange, leg, waitMs, () => say(beeps ? 'beep_start' : 'beep_timeout'));
}
