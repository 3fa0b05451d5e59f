import { DEFAULT_PLANS, type Competence, type PlanRow, type Redirect } from '../../libs/routing/index.js';
import { asWaiting, type WaitingRow } from './picture-waiting.js';

const unit = (unitId: string, need: string): Competence => ({ unitId, needs: [need], areas: [], ages: [] });
const units = [unit('clinic', 'addiction'), unit('social', 'social')];
const row: WaitingRow = {
  ...{
    contactId: 'c',
    channel: 'webchat',
    band: 'R2',
    rank: 2,
    need: 'addiction',
    area: null,
    language: 'sv',
  },
  ...{ ownWorker: null, alarm: null, round: 1, step: 0, arrivedAt: 0, roundAt: 0, stepAt: 0 },
  ...{ asked: [], open: [], more: null },
};
const planOf = (unitId: string | null, seconds: number): PlanRow => ({
  ...{ band: 'R2', unitId },
  steps: [
    { kind: 'offer', seconds },
    { kind: 'desk', seconds: 60 },
    { kind: 'lead', seconds: 60 },
  ],
});
const toSocial: Redirect[] = [{ need: 'addiction', area: null, toUnit: 'social' }];
const firstSeconds = (plans: PlanRow[], redirects: Redirect[] = []) =>
  asWaiting([row], units, { plans, redirects })[0]!.plan[0]!.seconds;

describe('the plan of a contact', () => {
  const both = [planOf('clinic', 7), planOf('social', 9)];
  it('is of the unit that takes it; sent elsewhere, of the unit it was sent to', () => {
    expect(firstSeconds(both)).toBe(7);
    expect(firstSeconds(both, toSocial)).toBe(9);
  });
  it('is the city’s when that unit has none of its own, never the one of the unit it was sent away from', () => {
    const ours = DEFAULT_PLANS.R2[0]!.seconds;
    expect(firstSeconds([planOf('clinic', 7)], toSocial)).toBe(ours);
    expect(firstSeconds([planOf('clinic', 7), planOf(null, 8)], toSocial)).toBe(8);
    expect(firstSeconds([planOf('social', 9)])).toBe(ours);
  });
});
