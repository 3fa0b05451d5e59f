// Judges a run. Knows only what the outside saw and what stands in the record; nothing of how the hub works.
import { called } from './judge/called.mjs';
import { numbered } from './judge/numbered.mjs';
import { offered } from './judge/offered.mjs';
import { owned, unownedSeconds } from './judge/owned.mjs';
import { said } from './judge/said.mjs';
import { texted } from './judge/texted.mjs';

const NO_NETWORK = { inbound: [], outbound: [] };

/** @param calls what the telephones know, in a run that has any. @returns every violation, as a sentence that begins with its invariant. */
export function violations(told, record, network = NO_NETWORK, calls = null) {
  const seconds = unownedSeconds(record);
  return [
    ...owned(told, record),
    ...(seconds > 0 ? [`I1 contacts stood without anybody for ${seconds} s in all`] : []),
    ...said(told, record, network),
    ...offered(told, record),
    ...numbered(record),
    ...texted(record, network),
    ...(calls ? called(calls, record) : []),
  ];
}
