/* Processor time of all processes that this one has started, and those started by them: the same however busy it is. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** Linux counts in hundredths of a second, whatever the kernel. */
const TICKS_PER_SECOND = 100;

interface Running {
  readonly parent: number;
  readonly seconds: number;
}

/** Seconds so far, of those that still run; null where the system does not say. */
export function processorTimeOfChildren(): number | null {
  if (!existsSync('/proc/self/stat')) return null;
  const all = new Map<number, Running>();
  for (const name of readdirSync('/proc')) {
    const running = /^\d+$/.test(name) ? runningOf(name) : null;
    if (running) all.set(Number(name), running);
  }
  const isOurs = (pid: number): boolean => {
    for (let at = all.get(pid)?.parent; at !== undefined; at = all.get(at)?.parent) if (at === process.pid) return true;
    return false;
  };
  return [...all].reduce((sum, [pid, { seconds }]) => sum + (isOurs(pid) ? seconds : 0), 0);
}

/** Null for one that has ended meanwhile. */
function runningOf(pid: string): Running | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name, in brackets, may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND };
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
