import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Exchange } from '../exchange.js';
import type { CallsFault, CallsFaultKind, RestFault } from '../faults.js';

/** An answer the hub gets. */
export interface Answer {
  status: number;
  body: unknown;
}

const slowness = 3000;
const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms).unref());

/** Answers and writes it down. Real seconds for slowness: the caller's patience does not run faster. */
export class Reply {
  constructor(
    private readonly exchange: Exchange,
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
    private readonly fault?: RestFault | CallsFault,
  ) {}

  async answer({ status, body }: Answer): Promise<FastifyReply> {
    if (this.fault?.kind === 'slow') await pause(this.fault.ms ?? slowness);
    this.note(status);
    return this.reply.code(status).send(body);
  }

  /** What was to be accepted is; but by a fault the caller may wait for the answer until it gives up. */
  accepted(answer: Answer): Promise<FastifyReply> | FastifyReply {
    if (this.fault?.kind !== 'silentAfterAccept') return this.answer(answer);
    this.note(null);
    return this.reply.hijack();
  }

  /** The answer of a fault that stops the request, if one strikes. */
  struck(
    refusals: Partial<Record<CallsFaultKind, () => Answer>>,
  ): Promise<FastifyReply> | FastifyReply | undefined {
    if (this.fault?.kind === 'reset') return this.reset();
    const refusal = this.fault && refusals[this.fault.kind];
    return refusal && this.answer(refusal());
  }

  private reset(): FastifyReply {
    this.note(null);
    this.reply.hijack();
    this.request.raw.socket.resetAndDestroy();
    return this.reply;
  }

  private note(status: number | null): void {
    const { method, url, body } = this.request;
    const at = this.exchange.clock.wall().toISOString();
    this.exchange.log.request({ at, method, path: url, body, status, fault: this.fault?.kind });
  }
}
