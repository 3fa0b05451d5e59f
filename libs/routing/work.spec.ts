import { decide, NO_WISHES } from './index.js';
import { ago, contact, scene, unit, worker } from './scene-examples.js';

/** Work is counted and not timed: how often somebody's competences or languages were looked at, for whomever it was. */
const NEEDS = ['addiction', 'psychiatry', 'social'];
const AREAS = ['centre', 'hisingen', null] as const;

function pairs(waiting: number, onDuty: number): number {
  let looked = 0;
  const counting = <T extends unknown[], M extends 'some' | 'includes'>(list: T, method: M): T => {
    const plain = list[method].bind(list) as (...given: unknown[]) => unknown;
    return Object.assign(list, {
      [method]: (...given: unknown[]) => {
        looked += 1;
        return plain(...given);
      },
    });
  };
  const contacts = Array.from({ length: waiting }, (_, i) =>
    contact(`c${i}`, {
      ...{ rank: 1 + (i % 4), need: NEEDS[i % 3] as 'social', area: AREAS[i % 9 < 3 ? 0 : i % 2]! },
      arrivedAt: ago(7000 - i),
      ...{ language: i % 5 === 0 ? 'ar' : 'sv', met: i % 7 === 0 ? ['w1'] : [] },
      wishes: i % 11 === 0 ? { ...NO_WISHES, gender: 'woman', onlyGender: true } : NO_WISHES,
    }),
  );
  const workers = Array.from({ length: onDuty }, (_, i) =>
    worker(`w${i}`, {
      competences: counting([unit(`u${i % 3}`, [NEEDS[i % 3]!, NEEDS[(i + 1) % 3]!])], 'some'),
      languages: counting(['sv'], 'includes'),
      gender: i % 2 === 0 ? 'woman' : 'man',
    }),
  );
  decide(scene(contacts, workers));
  return looked;
}

it('contacts of a kind share one look at the workers: twice as many waiting are no more work', () => {
  const some = pairs(3000, 30);
  expect(some).toBeGreaterThan(0);
  expect(pairs(6000, 30)).toBe(some);
});

it('twice as many on duty are twice the work, not four times', () => {
  expect(pairs(6000, 60)).toBeLessThan(2.5 * pairs(6000, 30));
});
