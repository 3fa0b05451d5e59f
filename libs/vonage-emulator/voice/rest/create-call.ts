import { dial } from '../call/dial.js';
import { playFrom } from '../call/redirect.js';
import type { Exchange } from '../../exchange.js';
import type { Answer } from '../../rest/reply.js';
import { detectionOf } from '../flow/detection.js';
import { play } from '../flow/run.js';
import type { Leg, Region } from '../leg.js';
import type { Bodies } from './read-request.js';

const defaultRingSeconds = 60;
/** Two hours: a talk that shall be allowed to last longer must say so. */
const defaultLengthSeconds = 7200;

/** The hub calls somebody. */
export function createCall(exchange: Exchange, body: Bodies['create'], region: Region): Answer {
  const { ncco, answer_url: answerUrl, answer_method: answerMethod = 'GET' } = body;
  const { event_url: eventUrl, event_method: eventMethod = 'POST' } = body;
  const onAnswered = (leg: Leg): void => {
    if (ncco) play(exchange, leg, ncco);
    else if (answerUrl) void playFrom(exchange, leg, { url: answerUrl[0], method: answerMethod });
  };
  const leg = dial(exchange, {
    endpoint: body.to[0],
    from: body.from?.number ?? exchange.options.number.replace(/^\+/, ''),
    conversation: exchange.voice.newConversation(region),
    events: eventUrl && { url: eventUrl[0], method: eventMethod },
    ringingMs: (body.ringing_timer ?? defaultRingSeconds) * 1000,
    lengthMs: (body.length_timer ?? defaultLengthSeconds) * 1000,
    detection: detectionOf(body.machine_detection, body.advanced_machine_detection),
    onAnswered,
  });
  const { uuid, start, conversationUuid } = leg;
  const answer = { uuid, status: 'started', direction: start.direction, conversation_uuid: conversationUuid };
  return { status: 201, body: answer };
}
