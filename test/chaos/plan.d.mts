export interface Fault {
  at: number;
  kind: string;
  which: number;
  ms: number;
}
export function planFor(run: { seed: number; seconds: number; kinds?: string[] }): Fault[];
