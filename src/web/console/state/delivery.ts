import type { Entry } from '../../../../libs/protocol/entry.js';
import type { DeliveryState } from '../../../../libs/protocol/words.js';

export interface Delivery {
  state: DeliveryState;
  detail: string | null;
  at: string;
}

/** The last thing we know of each text on its way, by the number of its line. */
export function deliveries(entries: readonly Entry[]): ReadonlyMap<number, Delivery> {
  const known = new Map<number, Delivery>();
  for (const { body, at } of entries) {
    if (body.kind === 'delivery') known.set(body.of, { state: body.state, detail: body.detail ?? null, at });
  }
  return known;
}
