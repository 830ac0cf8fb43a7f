import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';
import { checkFile } from '../lmdb-file/check-file';
import { createRateLimiter, type RateLimiter, type RateWindow } from '../http/create-rate-limiter';
import { readBootId } from './read-boot-id';

/** A limiter that every process of this machine shares which opens the same folder. */
export interface SharedLimiter extends RateLimiter {
  readonly close: () => Promise<void>;
}

interface Options {
  /** The folder of the store. */
  readonly path: string;
  /** Milliseconds of a clock that is the same in every process and never goes back. */
  readonly now: () => number;
}

/**
 * Opens the counts that all servers of a store share. Each turn is one transaction, and LMDB lets one
 * process write at a time, so the window is as exact over processes as within one.
 *
 * Nothing is brought to the disk: the counts are in the system's cache, so they outlive a process that
 * is killed, but not the machine. The clock and the file begin anew with each start of the machine.
 *
 * @throws when the folder cannot be written
 */
export function openSharedLimiter({ path, now }: Options): SharedLimiter {
  const name = `limits-${readBootId()}`;
  const folder = join(path, name);
  removeOthers(path, folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  checkFile(path, name);
  const root: RootDatabase<Buffer, string> = open({
    path: folder,
    noSubdir: false,
    encoding: 'binary',
    noSync: true,
    useWritemap: true,
    overlappingSync: false,
  });
  const windows = new Map<string, RateWindow>();
  const limiter = createRateLimiter(now, windows);
  return {
    takeTurn: (shares) =>
      root.transactionSync(() => {
        windows.clear();
        for (const { bucket, rate } of shares)
          windows.set(bucket, { timesMs: readTimes(root.get(bucket), now()), first: 0, rate });
        const turn = limiter.takeTurn(shares);
        if (turn.isAdmitted)
          for (const [bucket, window] of windows) root.putSync(bucket, writeTimes(window));
        return turn;
      }),
    countBuckets: () => root.getCount(),
    close: () => root.close(),
  };
}

/** Ascending. Those of the future are of an earlier start of a machine that tells none from the other. */
function readTimes(stored: Buffer | undefined, nowMs: number): number[] {
  if (!stored) return [];
  // A copy: what is lent holds until the next read, and begins anywhere.
  const kept = new Float64Array(new Uint8Array(stored).buffer);
  const timesMs: number[] = [];
  for (let at = 0; at < kept.length; at += 1) timesMs.push(kept[at] ?? 0);
  return (timesMs.at(-1) ?? 0) <= nowMs ? timesMs : timesMs.filter((timeMs) => timeMs <= nowMs);
}

function writeTimes({ timesMs, first }: RateWindow): Buffer {
  const kept = new Float64Array(timesMs.length - first);
  for (let at = 0; at < kept.length; at += 1) kept[at] = timesMs[first + at] ?? 0;
  return Buffer.from(kept.buffer);
}

/** What an earlier start of the machine has left: its times mean nothing now. */
function removeOthers(path: string, folder: string): void {
  for (const name of readdirSync(path))
    if (name.startsWith('limits-') && join(path, name) !== folder)
      rmSync(join(path, name), { recursive: true, force: true });
}
