import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CALLS = ['openSync', 'mkdirSync', 'writeSync', 'writeFileSync', 'fsyncSync'] as const;

/**
 * Lets one of the calls that write to the disk fail as a full disk does.
 *
 * @param after how many of them succeed before
 * @returns whether there were so many that one failed
 */
export function failDisk(after: number, run: () => void): boolean {
  const disk: Record<string, unknown> = fs;
  const real = CALLS.map((name) => [name, disk[name] as (...args: unknown[]) => unknown] as const);
  let left = after;
  for (const [name, call] of real)
    disk[name] = (...args: unknown[]): unknown => {
      left -= 1;
      if (left === -1) throw Object.assign(new Error('injected'), { code: 'ENOSPC' });
      return call(...args);
    };
  syncBuiltinESMExports();
  try {
    run();
  } finally {
    for (const [name, call] of real) disk[name] = call;
    syncBuiltinESMExports();
  }
  return left < 0;
}
