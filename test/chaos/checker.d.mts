type Row = Record<string, string | number | null>;
export interface Told {
  events: Row[];
  shown: { reader: string; audience: string; contactId: string; whole: boolean; entries: Row[] }[];
}
export type Kept = Record<'contacts' | 'links' | 'offers' | 'entries' | 'deliveries' | 'watches', Row[]> & {
  callLegs?: Row[];
};
/** What the telephones of a run heard, what the hub was asked and told about them, and what it asked for. */
export interface Calls {
  legs: Record<string, unknown>[];
  tries: Row[];
  requests: Row[];
}
export interface Network {
  inbound: Row[];
  outbound: Row[];
}
export function violations(told: Told, record: Kept, network?: Network, calls?: Calls): string[];
