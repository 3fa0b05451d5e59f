import { Ajv, type ValidateFunction } from 'ajv';
import type { Action, Ncco } from './actions.js';
import { actions, endpoints } from './schema.js';

const ajv = new Ajv({ allErrors: false, strict: false });
const compiled = (schemas: Record<string, object>): Map<string, ValidateFunction> =>
  new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
const actionSchemas = compiled(actions);
const endpointSchemas = compiled(endpoints);

/** 512 bytes: what a websocket's metadata may be. */
const headerLimit = 512;

export type Read = { ncco: Ncco } | { reason: string };

/** An NCCO, or why it is none. */
export function readNcco(body: unknown): Read {
  if (!Array.isArray(body)) return { reason: 'Syntax error in NCCO. Expected an array.' };
  const offence = body.map(actionOffence).find((o) => o !== undefined) ?? bargeInOffence(body as Ncco);
  return offence ? { reason: `Syntax error in NCCO. ${offence}` } : { ncco: body as Ncco };
}

/** What is wrong with where a call shall go, if anything is. */
export function endpointOffence(endpoint: unknown): string | undefined {
  const { type, headers } = (endpoint ?? {}) as { type?: unknown; headers?: unknown };
  const offence = offenceAgainst(endpointSchemas.get(String(type)), endpoint, 'endpoint');
  if (offence || !headers || JSON.stringify(headers).length <= headerLimit) return offence;
  return `endpoint.headers are longer than ${headerLimit} bytes`;
}

function actionOffence(action: unknown, index: number): string | undefined {
  const { action: name, endpoint } = (action ?? {}) as { action?: unknown; endpoint?: unknown[] };
  const offence = offenceAgainst(actionSchemas.get(String(name)), action, `[${index}]`);
  return offence ?? (name === 'connect' ? endpointOffence(endpoint?.[0]) : undefined);
}

function offenceAgainst(
  schema: ValidateFunction | undefined,
  value: unknown,
  where: string,
): string | undefined {
  if (!schema) return `Invalid value type or action: ${where}`;
  if (schema(value)) return undefined;
  const { instancePath = '', message = '', params } = schema.errors?.[0] ?? {};
  const field = (params as { additionalProperty?: string } | undefined)?.additionalProperty ?? '';
  return `${where}${instancePath.replaceAll('/', '.')} ${message} ${field}`.trim();
}

/** Who may interrupt must be asked something: after talk or stream with `bargeIn` the next other action is `input`. */
function bargeInOffence(ncco: Ncco): string | undefined {
  const isSound = ({ action }: Action): boolean => action === 'talk' || action === 'stream';
  const broken = ncco.findIndex((action, i) => {
    const next = ncco.slice(i + 1).find((a) => !isSound(a));
    return isSound(action) && 'bargeIn' in action && action.bargeIn && next?.action !== 'input';
  });
  return broken < 0 ? undefined : `[${broken}] has bargeIn and no input after it`;
}
