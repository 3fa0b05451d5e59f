import fs from 'node:fs';

export interface Process {
  pid: number;
  parent: number;
  command: string;
  /** Clock ticks since the machine started: tells two processes with the same number apart. */
  born: string;
}

function read(pid: number): Process | undefined {
  try {
    // The name in parentheses may contain anything; what follows the last one is fixed.
    const fields = fs
      .readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    if (fields[0] === 'Z') return undefined;
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { pid, parent: Number(fields[1]), command, born: fields[19] ?? '' };
  } catch {
    return undefined; // ended between the listing and the reading
  }
}

export const living = ({ pid, born }: Process): boolean => read(pid)?.born === born;

/** A process and all that descend from it. */
export function processTree(root: number): Process[] {
  const all = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => read(Number(name)))
    .filter((process) => process !== undefined);
  const family = all.filter(({ pid }) => pid === root);
  for (const member of family) family.push(...all.filter(({ parent }) => parent === member.pid));
  return family;
}
