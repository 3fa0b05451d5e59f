// Processor time and memory as the kernel counts them: in /proc, for any process, without asking it.
import fs from 'node:fs';

const TICK_US = 10_000; // a clock tick of /proc is a hundredth of a second on every Linux
const PAGE_KIB = 4;

function stat(pid) {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
      parent: Number(fields[1]),
      own: Number(fields[11]) + Number(fields[12]),
      ended: Number(fields[13]) + Number(fields[14]),
    };
  } catch {
    return undefined; // it ended meanwhile
  }
}

export const processorUs = (pid) => (stat(pid)?.own ?? 0) * TICK_US;

/** A PostgreSQL server: its first process, its children that ended, and those that live. */
export function postgresUs(postmaster) {
  const first = stat(postmaster);
  if (!first) return 0;
  const children = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(stat)
    .filter((child) => child?.parent === postmaster);
  return (first.own + first.ended + children.reduce((sum, { own }) => sum + own, 0)) * TICK_US;
}

export function memoryKib(pid) {
  return Number(fs.readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_KIB;
}

/** How much of the machine others took while we measured is not ours to know; how busy it was before we began is. */
export const loadAverage = () => fs.readFileSync('/proc/loadavg', 'utf8').split(' ').slice(0, 3).join(' ');
