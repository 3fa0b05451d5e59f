type Row = Record<string, string | number | null>;
export interface Told {
  events: Row[];
  shown: { reader: string; audience: string; contactId: string; whole: boolean; entries: Row[] }[];
}
export type Kept = Record<'contacts' | 'links' | 'offers' | 'entries' | 'deliveries' | 'watches', Row[]>;
export interface Network {
  inbound: Row[];
  outbound: Row[];
}
export function violations(told: Told, record: Kept, network?: Network): string[];
