import { DEFAULT_PLANS, faultOf, planFor, type PlanRow, type Step } from './index.js';

const steps = (...kinds: Step['kind'][]): Step[] => kinds.map((kind) => ({ kind, seconds: 10 }));
const short = steps('offer', 'desk', 'lead');

describe('escalation as data', () => {
  it('every plan of ours can be used, and the last rung is a human', () => {
    for (const plan of Object.values(DEFAULT_PLANS)) {
      expect(faultOf(plan)).toBeNull();
      expect(plan.at(-1)?.kind).toBe('lead');
    }
  });

  it('a plan that leaves somebody alone is refused, in words', () => {
    expect(faultOf(steps('offer', 'lead', 'desk'))).toContain('människa');
    expect(faultOf([])).toContain('människa');
    expect(faultOf(steps('offer', 'lead'))).toContain('Vakten');
    expect(faultOf(steps('desk', 'lead'))).toContain('i tjänst');
    expect(faultOf(steps('offer', 'desk', 'desk', 'lead'))).toContain('en gång');
    expect(faultOf([{ kind: 'offer', seconds: 0 }, ...steps('desk', 'lead')])).toContain('sekunder');
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
