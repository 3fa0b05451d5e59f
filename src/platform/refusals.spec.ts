import { Logger } from '@nestjs/common';
import { z } from 'zod';
import { answerOf } from './refusals.js';
import { Refused } from './refused.js';

const failing = (failure: unknown) => answerOf(() => Promise.reject(failure));
const codeOf = async (failure: unknown) => {
  const answer = await failing(failure);
  return answer.ok ? 'ok' : answer.refused.code;
};

const logged: unknown[] = [];
const write = (...said: unknown[]) => void logged.push(said);
beforeAll(() => Logger.overrideLogger({ log: write, warn: write, error: write }));

describe('the answer to a socket message', () => {
  it('is ok with what the work gave', async () => {
    expect(await answerOf(async () => ({ seq: 7 }))).toEqual({ ok: true, seq: 7 });
  });

  it('is the sentence of the rule that said no', async () => {
    const answer = await failing(new Refused('offer-gone', 'Erbjudandet gäller inte längre.'));
    expect(answer).toEqual({
      ok: false,
      refused: { code: 'offer-gone', message: 'Erbjudandet gäller inte längre.' },
    });
  });

  it('names the fields that are not as they should, never what was in them', async () => {
    const answer = await answerOf(async () =>
      z.object({ plan: z.object({ text: z.string() }) }).parse({ plan: { text: 4711 } }),
    );
    expect(answer).toMatchObject({ refused: { code: 'invalid', fields: [{ field: 'plan.text' }] } });
    expect(JSON.stringify(answer)).not.toContain('4711');
  });

  it.each([
    [{ code: 'ECONNREFUSED' }, 'try-again'],
    [{ code: 'ENOENT', syscall: 'connect' }, 'try-again'],
    [{ code: '57P01' }, 'try-again'],
    [{ code: '08006' }, 'try-again'],
    [{ message: 'timeout exceeded when trying to connect' }, 'try-again'],
    [{ message: 'Connection terminated unexpectedly' }, 'try-again'],
    [{ code: 'ENOENT', syscall: 'open' }, 'broken'],
    [{ code: '23505' }, 'broken'],
    [null, 'broken'],
  ])('tells an unreachable database from a bug: %j is %s', async (failure, code) => {
    expect(await codeOf(failure)).toBe(code);
  });

  it('of a bug is one sentence, and neither it nor the log repeats what the bug said', async () => {
    const answer = await failing(new TypeError('invalid input syntax: "Jag heter Anna"'));
    const log = JSON.stringify(logged.at(-1));
    expect(log).toContain('TypeError');
    expect(log).toContain('refusals.spec.ts');
    expect(JSON.stringify(answer) + log).not.toContain('Anna');
  });
});
