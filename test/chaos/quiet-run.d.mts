import type { Kept, Network, Told } from './checker.mjs';
export function quietRun(): { told: Told; record: Kept; network: Network; at: (n: number) => string };
