const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** When a webhook is sent again. `status` is null when there was no answer: refused, reset, timed out. */
export interface RetryRule {
  again(status: number | null): boolean;
  waitMs(failures: number): number;
  forMs: number;
}

/** Messages API: 429, 5xx and silence; 5 s, doubling to 15 min, for 24 h. */
export const messagesRetry: RetryRule = {
  again: (status) => status === null || status === 429 || status >= 500,
  waitMs: (failures) => Math.min(5 * second * 2 ** (failures - 1), 15 * minute),
  forMs: 24 * hour,
};

const untilAccepted = (status: number | null): boolean => status === null || status < 200 || status >= 300;

/** SMS API, inbound: all but 2xx, about every minute, for 24 h. */
export const smsInboundRetry: RetryRule = { again: untilAccepted, waitMs: () => minute, forMs: 24 * hour };

/** SMS API, delivery receipts: the same, for 72 h. */
export const smsReceiptRetry: RetryRule = { again: untilAccepted, waitMs: () => minute, forMs: 72 * hour };
