import type { Band } from '../protocol/index.js';
import { DEFAULT_PLANS, faultOf, planFor, type PlanRow, type Step } from './index.js';

const steps = (...kinds: Step['kind'][]): Step[] => kinds.map((kind) => ({ kind, seconds: 10 }));
const short = steps('offer', 'desk', 'lead');

describe('escalation as data', () => {
  it('every plan of ours can be used, and the last rung is a human', () => {
    for (const [band, plan] of Object.entries(DEFAULT_PLANS) as [Band, Step[]][]) {
      expect(faultOf(band, plan)).toBeNull();
      expect(plan.at(-1)?.kind).toBe('lead');
    }
  });

  it('a plan that leaves somebody alone is refused, in words', () => {
    expect(faultOf('R2', steps('offer', 'lead', 'desk'))).toContain('människa');
    expect(faultOf('R2', [])).toContain('människa');
    expect(faultOf('R2', steps('offer', 'lead'))).toContain('Vakten');
    expect(faultOf('R2', steps('desk', 'lead'))).toContain('i tjänst');
    expect(faultOf('R2', steps('offer', 'desk', 'desk', 'lead'))).toContain('en gång');
    expect(faultOf('R2', [{ kind: 'offer', seconds: 0 }, ...steps('desk', 'lead')])).toContain('sekunder');
  });

  it('nor may a plan keep what is urgent from the desk for hours', () => {
    const slow = steps('offer', 'other-unit', 'desk', 'lead').map((step) => ({ ...step, seconds: 61 }));
    expect(faultOf('R0', slow)).toContain('120 sekunder');
    expect(faultOf('R1', slow)).toBeNull();
    const hours = [{ kind: 'offer' as const, seconds: 3600 }, ...steps('desk', 'lead')];
    expect((['R1', 'R2', 'Rx'] as const).map((band) => faultOf(band, hours) === null)).toEqual([
      false,
      false,
      false,
    ]);
    expect(faultOf('R3', hours)).toBeNull();
    expect(planFor('R0', [], [{ band: 'R0', unitId: null, steps: slow }])).toEqual(DEFAULT_PLANS.R0);
  });

  it('the unit’s own plan, else the city’s, else ours; one that cannot be used is not', () => {
    const rows: PlanRow[] = [
      { band: 'R1', unitId: 'u', steps: short },
      { band: 'R1', unitId: null, steps: steps('offer', 'other-unit', 'desk', 'lead') },
      { band: 'R2', unitId: null, steps: steps('offer') },
    ];
    expect(planFor('R1', ['u'], rows)).toEqual(short);
    expect(planFor('R1', ['v'], rows)).toHaveLength(4);
    expect(planFor('R2', ['u'], rows)).toBe(DEFAULT_PLANS.R2);
  });

  it('danger to life goes to all at once, whatever a plan says', () => {
    expect(planFor('R0', [], [{ band: 'R0', unitId: null, steps: short }])[0]?.kind).toBe('offer-all');
  });
});
