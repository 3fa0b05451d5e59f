import { dayAt, faultsOf, gapsIn, resolve, unanswered } from './index.js';
import { plan, roundTheClock, series, weekly } from './roster-examples.js';

const within = { from: dayAt('2026-11-02'), to: dayAt('2026-11-09') };
const rota = (...rules: Parameters<typeof weekly>[0][]) =>
  resolve(plan(rules.map((rule, i) => series(`s${i}`, `w${i}`, weekly(rule)))), within);

describe('publishing', () => {
  const stretches = rota({ starts: '00:00', ends: '24:00' }, { starts: '08:00', ends: '16:00' });
  const gap = { ...within, least: 1, have: 0, onSite: false };
  const faults = faultsOf({ hours: roundTheClock, gaps: [gap] }, stretches, [
    { workerId: 'w0', phone: '+46701740605', verified: false },
  ]);
  it('a gap, a number nobody has tried and a worker without a way to be reached stand against it', () => {
    expect(faults).toEqual([
      { kind: 'gap', ...gap },
      { kind: 'phone-not-verified', workerId: 'w0' },
      { kind: 'no-way-to-reach', workerId: 'w1' },
    ]);
    const reached = ['w0', 'w1'].map((workerId) => ({ workerId, phone: '+46701740605', verified: true }));
    expect(faultsOf({ hours: roundTheClock, gaps: [] }, stretches, reached)).toEqual([]);
  });
  it('each kind of fault needs somebody who answers for it; for one worker does not cover another', () => {
    const answer = (kind: 'gap' | 'phone-not-verified' | 'no-way-to-reach', aboutId?: string) => ({
      ...{ kind, workerId: 'lea', reason: 'Jag tar det själv' },
      ...(aboutId ? { aboutId } : {}),
    });
    expect(unanswered(faults, [])).toHaveLength(3);
    expect(unanswered(faults, [answer('gap'), answer('phone-not-verified')])).toMatchObject([
      { kind: 'no-way-to-reach' },
    ]);
    expect(
      unanswered(faults, [
        answer('gap'),
        answer('phone-not-verified', 'w1'),
        answer('no-way-to-reach', 'w1'),
      ]),
    ).toMatchObject([{ workerId: 'w0' }]);
    expect(
      unanswered(faults, [answer('gap'), answer('phone-not-verified'), answer('no-way-to-reach')]),
    ).toEqual([]);
  });
  it('a unit without hours counts no gap however empty its plan: that stands against it, and is answered for by itself', () => {
    const gaps = gapsIn([], [], within);
    const found = faultsOf({ hours: [], gaps }, [], []);
    expect({ gaps, found }).toEqual({ gaps: [], found: [{ kind: 'no-hours' }] });
    const answer = (kind: 'gap' | 'no-hours') => ({ kind, workerId: 'lea', reason: 'Öppnar i mars' });
    expect(unanswered(found, [answer('gap')])).toEqual(found);
    expect(unanswered(found, [answer('no-hours')])).toEqual([]);
  });
});
