import { randomBytes } from 'node:crypto';

export interface InvalidParameter {
  name: string;
  reason: string;
}

/** An answer of the Messages API that is not 202. */
export interface Problem {
  status: number;
  body: {
    type: string;
    title: string;
    detail: string;
    instance: string;
    invalid_parameters?: InvalidParameter[];
  };
}

function problem(status: number, type: string, [title, detail]: [string, string]): Problem {
  const instance = randomBytes(16).toString('hex');
  return {
    status,
    body: { type: `https://developer.vonage.com/api-errors${type}`, title, detail, instance },
  };
}

export const problems = {
  credentials: () =>
    problem(401, '/#unathorized', [
      'You did not provide correct credentials.',
      "Check that you're using the correct credentials, and that your account has this feature enabled",
    ]),
  application: () =>
    problem(401, '/#unprovisioned', [
      'The crendentials provided do not have access to the requested product',
      'Check your API key is correct and has been whitelisted',
    ]),
  lowBalance: () =>
    problem(402, '/#low-balance', [
      'Low balance',
      'This request could not be performed due to your account balance being low.',
    ]),
  json: (detail: string) =>
    problem(422, '#invalid-json', ['The request body did not contain valid JSON', detail]),
  channel: () =>
    problem(422, '/messages#1100', ['Unsupported channel', 'The specified channel is not supported.']),
  messageType: () =>
    problem(422, '/messages#1140', [
      'Invalid message type',
      'The `message_type` parameter is invalid for the given channel.',
    ]),
  clientRef: () =>
    problem(422, '/messages#1060', [
      'Invalid client reference',
      'The client reference can be a string of up to 100 characters.',
    ]),
  parameters: (invalid: InvalidParameter[]): Problem => {
    const found = problem(422, '/messages#1150', [
      'Invalid params',
      'The value of one or more parameters is invalid.',
    ]);
    return { ...found, body: { ...found.body, invalid_parameters: invalid } };
  },
  throttled: () => problem(429, '/messages#1000', ['Rate Limit Hit', 'Please wait, then retry your request']),
  internal: (status: 500 | 503) =>
    problem(status, '/messages#1000', [
      'Internal error',
      'There was an error processing your request in the Platform.',
    ]),
};
