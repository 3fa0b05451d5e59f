import fc from 'fast-check';
import { Ear, silencesIn, type Hearing } from './hearing.js';

const sound = fc
  .record({ at: fc.nat(1000), length: fc.nat(300) })
  .map(({ at, length }): Hearing => ({ at, until: at + length, what: 'talk' }));

describe('silences', () => {
  it('are exactly the moments in which nothing was heard', () => {
    fc.assert(
      fc.property(fc.array(sound), fc.nat(500), fc.nat(900), (sounds, from, length) => {
        const until = from + length;
        const silences = silencesIn(sounds, from, until);
        for (let ms = from; ms < until; ms += 1) {
          const isHeard = sounds.some((s) => s.at <= ms && ms < (s.until ?? Infinity));
          const isSilent = silences.some((s) => s.at <= ms && ms < (s.until ?? Infinity));
          expect([ms, isSilent]).toEqual([ms, !isHeard]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('there is none while something is still heard', () => {
    expect(silencesIn([{ at: 0, until: null, what: 'music' }], 0, 60_000)).toEqual([]);
  });
});

describe('an ear', () => {
  it('what began and ended in the same instant was not heard', () => {
    const ear = new Ear();
    ear.end(5, ear.begin(5, { what: 'tone', text: 'ringback' }));
    expect(ear.all()).toEqual([]);
  });

  it('what has ended does not end again', () => {
    const ear = new Ear();
    const hearing = ear.begin(5, { what: 'talk', text: 'Hej' });
    ear.end(7, hearing);
    ear.endAll(9);
    expect(ear.all()).toEqual([{ at: 5, until: 7, what: 'talk', text: 'Hej' }]);
  });
});
