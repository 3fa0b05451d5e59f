import { dial } from '../call/dial.js';
import { endLeg } from '../call/end-leg.js';
import { eventsOf, tellStatus } from '../call/tell.js';
import type { Heard } from '../hearing.js';
import type { Leg } from '../leg.js';
import type { Connect, Ncco, PhoneEndpoint } from '../ncco/actions.js';
import { answerBody, statusBody } from '../webhooks/event-bodies.js';
import { ask } from './ask.js';
import { detectionOf } from './detection.js';
import type { Script } from './script.js';

const defaultRingSeconds = 60;
const defaultLimitSeconds = 7200;

/**
 * Calls somebody into this call. Whoever cannot be reached is gone past, or asked about when the action says so; when either
 * side of a talk hangs up the call is over.
 */
export async function connect(script: Script, action: Connect): Promise<Ncco | undefined> {
  const { exchange, leg, signal } = script;
  const { callee, answered } = start(script, action);
  const hangUp = (): void => endLeg(exchange, callee, 'platform');
  signal.addEventListener('abort', hangUp, { once: true });
  try {
    if (await letIn(script, action, { callee, answered })) await over(callee);
  } finally {
    signal.removeEventListener('abort', hangUp);
  }
  signal.throwIfAborted();
  const talked = callee.state === 'completed' && callee.start.kind !== 'websocket';
  if (talked && callee.answeredAt !== null && !detectedAway(action, callee))
    endLeg(exchange, leg, 'platform');
  signal.throwIfAborted();
  return callee.askedAbout ? insteadOf(script, callee) : undefined;
}

/** Hung up by us because a machine answered: that is a failure to reach anybody, not the end of a talk. */
function detectedAway(action: Connect, callee: Leg): boolean {
  return detection(action)?.hangUp === true && callee.endedBy === 'platform';
}

const detection = (action: Connect): ReturnType<typeof detectionOf> =>
  detectionOf(action.machineDetection, action.advancedMachineDetection ?? action.advanced_machine_detection);

/** `answered` also when it never will be. */
interface Reached {
  callee: Leg;
  answered: Promise<void>;
}

function start({ exchange, leg }: Script, action: Connect): Reached {
  const { clock, callBuckets, voice, options } = exchange;
  const { eventUrl, eventMethod = 'POST', timeout = defaultRingSeconds } = action;
  const here = voice.conversationOf(leg);
  if (!here) throw new Error('a leg without a conversation cannot be connected');
  const { promise: answered, resolve } = Promise.withResolvers<void>();
  const callee = dial(exchange, {
    endpoint: action.endpoint[0],
    from: action.from ?? options.number.replace(/^\+/, ''),
    conversation: here,
    events: eventUrl ? { url: eventUrl[0], method: eventMethod } : leg.start.events,
    apart: true,
    throttled: !callBuckets.calls.take(clock.now()),
    synchronous: action.eventType === 'synchronous',
    ringingMs: Number(timeout) * 1000,
    lengthMs: Number(action.limit ?? defaultLimitSeconds) * 1000,
    detection: detection(action),
    onAnswered: () => resolve(),
  });
  callee.over.signal.addEventListener('abort', () => resolve(), { once: true });
  return { callee, answered };
}

async function over(leg: Leg): Promise<void> {
  if (leg.live) await new Promise((told) => leg.over.signal.addEventListener('abort', told, { once: true }));
}

/** Until the callee is in the conversation, or will never be. The caller hears it ring. */
async function letIn(script: Script, action: Connect, { callee, answered }: Reached): Promise<boolean> {
  const { exchange, leg } = script;
  const { clock, voice } = exchange;
  const { onAnswer, ringback } = manners(action);
  const hearing = ringback && leg.ear.begin(clock.now(), ringback);
  if (hearing) voice.emit('hearing', leg);
  try {
    await answered;
    if (onAnswer && callee.live) await whisper(script, callee, onAnswer.url);
  } finally {
    if (hearing) leg.ear.end(clock.now(), hearing);
    voice.emit('hearing', leg);
  }
  if (!callee.live || !leg.live) return false;
  voice.conversationOf(callee)?.change(clock.now(), { leg: callee, startOnEnter: true, endOnExit: false });
  voice.retune(leg);
  return true;
}

/** What the callee shall hear first, and what the caller hears meanwhile: a phone rings, a program does not. */
function manners({ endpoint: [endpoint], ringbackTone }: Connect): {
  onAnswer?: PhoneEndpoint['onAnswer'];
  ringback?: Heard;
} {
  const onAnswer = endpoint.type === 'phone' ? endpoint.onAnswer : undefined;
  const url = ringbackTone ?? onAnswer?.ringbackTone ?? onAnswer?.ringback;
  if (url) return { onAnswer, ringback: { what: 'stream', url } };
  return { onAnswer, ringback: endpoint.type === 'phone' ? { what: 'tone', text: 'ringback' } : undefined };
}

/** What the callee alone hears first. */
async function whisper(script: Script, callee: Leg, url: string): Promise<void> {
  const { exchange } = script;
  const body = answerBody(callee, exchange.regionUrls[callee.start.region]);
  const ncco = await ask(exchange, callee, { on: 'answer', url, method: 'POST', body });
  if (ncco && callee.live) await script.run(callee, ncco);
}

/** The callee was not reached, or its program hung up on us: the hub may say what happens instead. */
async function insteadOf(script: Script, callee: Leg): Promise<Ncco | undefined> {
  const { exchange, leg } = script;
  const status = callee.dropped ? 'disconnected' : callee.state;
  const question = {
    on: 'event',
    ...eventsOf(exchange, callee),
    body: statusBody(callee, status, exchange.clock),
  } as const;
  const next = await ask(exchange, callee, question);
  // what was asked about is not told again; that it is over is told when the caller's last attempt is
  const tellOver = (): void => tellStatus(exchange, callee, 'completed');
  if (!leg.live) tellOver();
  else if (status !== 'rejected') leg.over.signal.addEventListener('abort', tellOver, { once: true });
  return next;
}
