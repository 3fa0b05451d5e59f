import type { DeliveryState } from '../../../../libs/protocol/index.js';
import type { StatusReport } from '../../vonage/provider-event.js';
import { saysMore } from './status-rule.js';

const report = (providerId: string, state: StatusReport['state']): StatusReport => ({
  kind: 'status',
  ref: null,
  providerId,
  state,
  detail: null,
  byPart: false,
  parts: null,
});
const knows = (state: DeliveryState) => ({ state, providerId: 'first' });

describe('whether a report says more than is known', () => {
  it('an old report does not stop a text that is to be sent again', () => {
    for (const state of ['failed', 'submitted', 'delivered'] as const)
      expect(saysMore(knows('queued'), report('first', state))).toBe(false);
  });

  it('another sending of it that did arrive is an arrival', () => {
    expect(saysMore(knows('queued'), report('second', 'delivered'))).toBe(true);
    expect(saysMore(knows('failed'), report('second', 'delivered'))).toBe(true);
  });

  it('the failure of an earlier sending is no news of the one under way', () => {
    expect(saysMore(knows('submitted'), report('earlier', 'failed'))).toBe(false);
    expect(saysMore(knows('submitted'), report('first', 'failed'))).toBe(true);
  });
});
