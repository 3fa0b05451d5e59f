import type { Answer } from '../../rest/reply.js';
import { problems } from '../../rest/vonage-errors.js';

export interface Invalid {
  name: string;
  reason: string;
}

/** How the Voice API refuses. Its older errors have other fields than those of the Messages API. */
export const callErrors = {
  credentials: (): Answer => ({
    status: 401,
    body: { type: 'UNAUTHORIZED', error_title: 'Unauthorized' },
  }),
  invalid: (parameters: Invalid[]): Answer => ({
    status: 400,
    body: { type: 400, title: 'Bad Request', invalid_parameters: parameters },
  }),
  tooEarly: (): Answer => ({ status: 400, body: { type: 'BAD_REQUEST', error_title: 'Bad Request' } }),
  notFound: (): Answer => ({ status: 404, body: { type: 'NOT_FOUND', error_title: 'Not Found' } }),
  throttled: (): Answer => problems.throttled(),
  internal: (status: 500 | 503): Answer => problems.internal(status),
};
