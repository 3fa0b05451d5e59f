import {
  Catch,
  HttpException,
  Logger,
  StandardSchemaValidationPipe,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodError } from 'zod';
import type { Refusal } from '../../libs/protocol/index.js';
import { isOutOfReach } from './out-of-reach.js';
import { Refused } from './refused.js';

interface Fault {
  field: string;
  message: string;
}

/** What was sent does not have the shape that was asked for. Names the fields, never their contents. */
export class Invalid extends Refused {
  constructor(readonly fields: Fault[]) {
    super('invalid', 'Något i det som skickades är inte ifyllt som det ska.', 400);
  }
}

/** Not now; again in some seconds. */
export class TooSoon extends Refused {
  constructor(
    message: string,
    readonly seconds: number,
    code = 'slow-down',
    status: 423 | 429 | 503 = 429,
  ) {
    super(code, message, status);
  }
}

type Path = readonly (PropertyKey | { key: PropertyKey })[];
interface Issue {
  message: string;
  path?: Path | undefined;
}
const nameOf = (path: Path = []): string =>
  path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
const invalid = (issues: readonly Issue[]): Invalid =>
  new Invalid(issues.map(({ path, message }) => ({ field: nameOf(path), message })));

/** Checks every `{schema}` of routes and socket messages. Global pipes reach gateways too. */
export const schemaPipe = new StandardSchemaValidationPipe({ exceptionFactory: invalid });

/** What the web server itself says no to, before any handler: a wrong address, a body too large or torn. */
const OF_THE_SERVER: Record<number, readonly [code: string, message: string]> = {
  400: ['invalid', 'Det som skickades gick inte att läsa.'],
  404: ['not-found', 'Det finns inget här.'],
  413: ['too-large', 'Det som skickades är för stort.'],
  415: ['invalid', 'Det som skickades är i ett format som inte används här.'],
};
const BROKEN = ['broken', 'Något gick fel hos oss. Försök igen.'] as const;

interface Said {
  status: number;
  code: string;
  message: string;
  fields?: Fault[];
  /** In how many seconds it is worth trying again. */
  seconds?: number;
}

/** What may be said about a failure, to anyone. */
function said(failure: unknown): Said {
  if (failure instanceof ZodError) return said(invalid(failure.issues));
  if (failure instanceof Refused) {
    const { status, code, message } = failure;
    if (failure instanceof Invalid) return { status, code, message, fields: failure.fields };
    if (failure instanceof TooSoon) return { status, code, message, seconds: failure.seconds };
    return { status, code, message };
  }
  if (isOutOfReach(failure))
    return {
      status: 503,
      code: 'try-again',
      message: 'Vi når inte våra uppgifter just nu. Försök igen.',
      seconds: 2,
    };
  const status = statusOfServer(failure);
  const [code, message] = OF_THE_SERVER[status] ?? (status < 500 ? ['refused', 'Det går inte.'] : BROKEN);
  return { status, code, message };
}

function statusOfServer(failure: unknown): number {
  if (failure instanceof HttpException) return failure.getStatus();
  const status = (failure as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

const log = new Logger('Refusals');

/**
 * For those who mend it: what kind of failure, where. Not its message and not the body: PostgreSQL quotes values in its
 * messages, and a value may be what a person said or who they are.
 */
function note(failure: unknown, where: string, status: number): void {
  const { name, code, constraint, stack } = (failure ?? {}) as {
    name?: string;
    code?: string;
    constraint?: string;
    stack?: string;
  };
  if (status === 503) return log.warn({ where, name, code }, 'not now');
  const frames = (stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  log.error({ where, name, code, constraint, frames }, 'failed');
}

function refusal(failure: unknown, where: string): { status: number; body: Refusal; seconds?: number } {
  const { status, seconds, ...refused } = said(failure);
  if (status >= 500) note(failure, where, status);
  return { status, body: { ok: false, refused }, ...(seconds === undefined ? {} : { seconds }) };
}

/** Every failure of a route, as a status and `{ok: false, refused: {code, message}}`. */
@Catch()
export class HttpRefusals implements ExceptionFilter {
  catch(failure: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    // The pattern of the route, not its address: an address may hold a number or a contact.
    const { status, body, seconds } = refusal(
      failure,
      `${request.method} ${request.routeOptions?.url ?? ''}`,
    );
    if (status === 401) void reply.header('www-authenticate', 'Bearer');
    if (seconds !== undefined) void reply.header('retry-after', String(seconds));
    // A route of another type of content (a calendar, metrics) refuses in the same shape as every other.
    void reply.status(status).type('application/json; charset=utf-8').send(body);
  }
}

/** For gateways, which global filters do not reach: `@UseFilters(SocketRefusals)`. The sender is always answered. */
@Catch()
export class SocketRefusals implements ExceptionFilter {
  catch(failure: unknown, host: ArgumentsHost): void {
    const { body } = refusal(failure, `message ${host.switchToWs().getPattern()}`);
    const answer: unknown = host.getArgByIndex(2);
    if (typeof answer === 'function') answer(body);
  }
}
