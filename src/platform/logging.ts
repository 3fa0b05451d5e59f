import type { Params } from 'nestjs-pino';
import type { Config } from './config.js';

/**
 * Structured logs without a word of what people say or who they are: no bodies, no query strings, no addresses, no
 * headers. An address in our own API may hold a contact's id; that is a key, not a name.
 */
export function logging(config: Config): Params {
  return {
    pinoHttp: {
      level: config.LOG_LEVEL,
      autoLogging: config.LOG_LEVEL === 'debug',
      quietReqLogger: true,
      serializers: {
        req: (request: { id: unknown; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          path: request.url.split('?')[0],
        }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        err: (failure: { type?: string; code?: string }) => ({ type: failure.type, code: failure.code }),
      },
    },
  };
}
