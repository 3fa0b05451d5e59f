import { Logger } from '@nestjs/common';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { z } from 'zod';
import type { Refusal } from '../../libs/protocol/index.js';
import { SocketRefusals } from './refusals.js';
import { Refused } from './refused.js';

/** What the sender of a socket message is answered when its handler fails so. */
function answerTo(failure: unknown): Refusal {
  let answer: Refusal | undefined;
  const arrived = new ExecutionContextHost([{}, {}, (said: Refusal) => (answer = said), 'message:send']);
  new SocketRefusals().catch(failure, arrived);
  if (!answer) throw new Error('the sender was not answered');
  return answer;
}

const logged: unknown[] = [];
const write = (...said: unknown[]) => void logged.push(said);
beforeAll(() => Logger.overrideLogger({ log: write, warn: write, error: write }));

describe('the answer to a socket message that failed', () => {
  it('is the sentence of the rule that said no', () => {
    const answer = answerTo(new Refused('offer-gone', 'Erbjudandet gäller inte längre.'));
    expect(answer).toEqual({
      ok: false,
      refused: { code: 'offer-gone', message: 'Erbjudandet gäller inte längre.' },
    });
  });

  it('names the fields that are not as they should, never what was in them', () => {
    const { error } = z.object({ plan: z.object({ text: z.string() }) }).safeParse({ plan: { text: 4711 } });
    const answer = answerTo(error);
    expect(answer).toMatchObject({ refused: { code: 'invalid', fields: [{ field: 'plan.text' }] } });
    expect(JSON.stringify(answer)).not.toContain('4711');
  });

  it.each([
    [{ code: 'ECONNREFUSED' }, 'try-again'],
    [{ code: 'ENOENT', syscall: 'connect' }, 'try-again'],
    [{ code: '57P01' }, 'try-again'],
    [{ code: '08006' }, 'try-again'],
    [{ code: '08P01' }, 'broken'],
    [{ message: 'timeout exceeded when trying to connect' }, 'try-again'],
    [{ message: 'Connection terminated unexpectedly' }, 'try-again'],
    [{ code: 'ENOENT', syscall: 'open' }, 'broken'],
    [{ code: '23505' }, 'broken'],
    [null, 'broken'],
  ])('tells an unreachable database from a bug: %j is %s', (failure, code) => {
    expect(answerTo(failure).refused.code).toBe(code);
  });

  it('of a bug is one sentence, and neither it nor the log repeats what the bug said', () => {
    const answer = answerTo(new TypeError('invalid input syntax: "Jag heter Anna"'));
    const log = JSON.stringify(logged.at(-1));
    expect(log).toContain('TypeError');
    expect(log).toContain('refusals.spec.ts');
    expect(JSON.stringify(answer) + log).not.toContain('Anna');
  });
});
