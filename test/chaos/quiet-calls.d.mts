import type { Calls, Kept, Network, Told } from './checker.mjs';
type Loose = Record<string, unknown>;
interface Telephone extends Loose {
  hears: Loose[];
}
export function quietCalls(): {
  told: Told;
  record: Kept & { contacts: Loose[]; links: Loose[]; callLegs: Loose[] };
  network: Network;
  calls: Calls & { legs: Telephone[]; requests: Loose[]; tries: Loose[] };
};
