import { randomBytes } from 'node:crypto';
import type { Result } from '../../lib/result';

/** Who changes the listing now. */
export interface LockHolder {
  /** Its process's number. */
  readonly process: number;
  /** A process may get the number of one that is gone; none has its secret. */
  readonly secret: string;
}

/** Where it is written down. */
export interface LockTable {
  /** Runs a step that no other process runs at the same time. */
  readonly exclusively: <T>(step: () => T) => T;
  readonly readHolder: () => LockHolder | undefined;
  readonly writeHolder: (holder: LockHolder | undefined) => void;
}

interface Options {
  readonly holder?: LockHolder;
  readonly isAlive?: (process: number) => boolean;
}

const OWN: LockHolder = { process: process.pid, secret: randomBytes(8).toString('hex') };

/**
 * Takes a lock that no two processes hold, nor one process twice. One whose process is gone is taken
 * over: a change that was killed keeps nobody waiting.
 *
 * @returns what gives it back, or the number of the process that holds it
 */
export function takeLock(
  table: LockTable,
  { holder = OWN, isAlive = isRunning }: Options = {},
): Result<() => void, number> {
  const { exclusively, readHolder, writeHolder } = table;
  return exclusively(() => {
    const other = readHolder();
    if (other && isHeld(other, { holder, isAlive })) return { ok: false, error: other.process };
    writeHolder(holder);
    return { ok: true, value: () => exclusively(() => writeHolder(undefined)) };
  });
}

function isHeld(other: LockHolder, { holder, isAlive }: Required<Options>): boolean {
  if (other.process === holder.process) return other.secret === holder.secret;
  return isAlive(other.process);
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
