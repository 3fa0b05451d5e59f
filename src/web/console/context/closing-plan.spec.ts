import { NO_CLOSING } from '../state/drafts.js';
import { closingPlan } from './closing-plan.js';

const NOW = Date.parse('2026-11-21T13:00:00Z');

describe('the plan a contact is closed with', () => {
  it('asks for the outcome and the plan', () => {
    expect(closingPlan(NO_CLOSING, NOW)).toEqual({ ok: false, missing: ['outcome', 'plan'] });
  });

  it('carries the promise, when and how', () => {
    const draft = {
      ...NO_CLOSING,
      outcome: 'booked' as const,
      plan: 'promise' as const,
      promise: ' Vi ringer. ',
      date: '2026-11-23',
      time: '10:00',
      how: 'call' as const,
    };
    expect(closingPlan(draft, NOW)).toEqual({
      ok: true,
      outcome: 'booked',
      plan: { promise: 'Vi ringer.', dueAt: '2026-11-23T09:00:00.000Z', how: 'call' },
    });
    expect(closingPlan({ ...draft, date: '2026-11-20' }, NOW)).toEqual({ ok: false, missing: ['past'] });
    expect(closingPlan({ ...draft, date: '' }, NOW)).toEqual({ ok: false, missing: ['date'] });
    expect(closingPlan({ ...draft, promise: '', date: '', time: '' }, NOW)).toEqual({
      ok: false,
      missing: ['promise'],
    });
  });

  it('lets the person wish for no plan, in their own words', () => {
    const draft = { ...NO_CLOSING, outcome: 'support-given' as const, plan: 'none' as const };
    expect(closingPlan(draft, NOW)).toEqual({ ok: false, missing: ['wish'] });
    expect(closingPlan({ ...draft, wish: 'Hör av mig själv' }, NOW)).toEqual({
      ok: true,
      outcome: 'support-given',
      plan: { none: true, wish: 'Hör av mig själv' },
    });
  });
});
