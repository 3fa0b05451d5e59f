import { Ajv } from 'ajv';
import type { Endpoint, MachineDetection, Ncco } from '../ncco/actions.js';
import { endpointOffence, readNcco } from '../ncco/read-ncco.js';
import type { Invalid } from './call-errors.js';
import { requestSchemas } from './request-schema.js';

type Method = 'GET' | 'POST';

export interface Bodies {
  create: {
    to: [Endpoint];
    from?: { type: 'phone'; number: string };
    ncco?: Ncco;
    answer_url?: [string];
    answer_method?: Method;
    event_url?: [string];
    event_method?: Method;
    machine_detection?: 'continue' | 'hangup';
    advanced_machine_detection?: MachineDetection;
    length_timer?: number;
    ringing_timer?: number;
  };
  update:
    | { action: 'transfer'; destination: { type: 'ncco'; url?: [string]; ncco?: Ncco } }
    | { action: 'hangup' | 'mute' | 'unmute' | 'earmuff' | 'unearmuff' };
  talk: { text: string; language?: string; loop?: number };
  stream: { stream_url: [string]; loop?: number };
  dtmf: { digits: string };
  inputDtmf: { event_url: [string] };
}

const ajv = new Ajv({ allErrors: true, strict: false });
const validators = Object.fromEntries(
  Object.entries(requestSchemas).map(([name, schema]) => [name, ajv.compile(schema)]),
) as Record<keyof Bodies, ReturnType<typeof ajv.compile>>;

/** The parsed body, or what is wrong with it. */
export function readRequest<N extends keyof Bodies>(
  name: N,
  text: unknown,
): { body: Bodies[N] } | { invalid: Invalid[] } {
  const body = parsed(text);
  const validate = validators[name];
  if (!validate(body)) {
    const invalid = (validate.errors ?? []).map(({ instancePath, message, params }) => ({
      name: instancePath.slice(1).replaceAll('/', '.') || String(params.missingProperty ?? 'body'),
      reason: message ?? 'is invalid',
    }));
    return { invalid };
  }
  const invalid = deeper(body as Partial<Bodies['create']> & { destination?: { ncco?: Ncco } });
  return invalid ? { invalid: [invalid] } : { body: body as Bodies[N] };
}

/** Numbers and scripts have rules of their own. A number that is no E.164 leads nowhere: 112 is such a one. */
function deeper({ to, ncco, destination }: { to?: [Endpoint]; ncco?: Ncco; destination?: { ncco?: Ncco } }) {
  const offence = to && endpointOffence(to[0]);
  if (offence) return { name: 'to', reason: offence };
  const script = ncco ?? destination?.ncco;
  const read = script && readNcco(script);
  return read && 'reason' in read ? { name: 'ncco', reason: read.reason } : undefined;
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
