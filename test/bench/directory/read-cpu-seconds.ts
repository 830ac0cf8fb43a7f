import { readFileSync } from 'node:fs';

/** Linux counts processor time in these. */
const TICKS_A_SECOND = 100;
const [UTIME, STIME] = [11, 12];

/** What a process has used of a core since it was started, in seconds. */
export function readCpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[UTIME]) + Number(fields[STIME])) / TICKS_A_SECOND;
}
