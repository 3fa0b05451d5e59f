import type { Exchange } from '../../exchange.js';
import { ask } from '../flow/ask.js';
import { play } from '../flow/run.js';
import type { Leg, Region } from '../leg.js';
import type { Ncco } from '../ncco/actions.js';
import { answerBody } from '../webhooks/event-bodies.js';
import { endLeg } from './end-leg.js';
import { pickUp } from './handset.js';
import { tellStatus } from './tell.js';

export interface CallIn {
  /** +E.164; anything else is passed on as the network's own words; null: withheld. */
  from: string | null;
  /** The number called; the hub's when left out. */
  to?: string;
  region?: Region;
  /** False: the oldest form of the webhook, which does not say where the call is. */
  namesRegion?: boolean;
}

const withheld = 'anonymous';
const wire = (number: string): string => number.replace(/^\+(?=\d+$)/, '');

/** Somebody calls the number. It rings in their ear until the hub has said what to do. */
export function callIn(exchange: Exchange, { from, to, region = 'A', namesRegion = true }: CallIn): Leg {
  const { voice, clock, options } = exchange;
  const conversation = voice.newConversation(region);
  const leg = voice.open({
    direction: 'inbound',
    kind: 'phone',
    from: from === null ? withheld : wire(from),
    to: wire(to ?? options.number),
    region,
    conversationUuid: conversation.uuid,
  });
  conversation.enter(clock.now(), { leg, startOnEnter: true, endOnExit: false });
  leg.ear.begin(clock.now(), { what: 'tone', text: 'ringback' });
  tellStatus(exchange, leg, 'started');
  leg.enter('ringing');
  tellStatus(exchange, leg, 'ringing');
  void greet(exchange, leg, namesRegion);
  return leg;
}

async function greet(exchange: Exchange, leg: Leg, namesRegion: boolean): Promise<void> {
  const ncco = await askWhatToDo(exchange, leg, namesRegion);
  if (!leg.live) return;
  if (!ncco) return endLeg(exchange, leg, 'platform', 'failed');
  pickUp(exchange, leg);
  play(exchange, leg, ncco);
}

function askWhatToDo(exchange: Exchange, leg: Leg, namesRegion: boolean): Promise<Ncco | undefined> {
  const { region_url, ...oldest } = answerBody(leg, exchange.regionUrls[leg.start.region]);
  const body = namesRegion ? { ...oldest, region_url } : oldest;
  return ask(exchange, leg, { on: 'answer', url: exchange.voiceUrl('answer'), method: 'POST', body });
}
