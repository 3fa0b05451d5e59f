export interface Offence {
  file: string;
  line: number;
  law: string;
}

export function offencesIn(file: string, text: string): Offence[];
