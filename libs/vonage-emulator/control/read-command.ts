import type { FastifyReply, FastifyRequest } from 'fastify';

type Check<T> = (value: unknown) => value is T;

/** The parsed body, when it is one; otherwise the answer is 400 and null. */
export function read<T>(request: FastifyRequest, reply: FastifyReply, check: Check<T>): T | null {
  try {
    const body: unknown = JSON.parse(String(request.body));
    if (check(body)) return body;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  void reply.code(400).send({ error: `not understood: ${String(request.body).slice(0, 200)}` });
  return null;
}
