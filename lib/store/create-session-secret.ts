import * as v from 'valibot';
import { createLoader } from './create-loader';
import type { SessionStore } from './session-store';

const KEY = 'cacheSecret';
const BYTES = 32;
const byte = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255));
const secretSchema = v.pipe(v.array(byte), v.length(BYTES));

interface Options {
  readonly session: Pick<SessionStore, 'read' | 'write'>;
  /** Gives so many bytes that nobody can guess. */
  readonly randomBytes: (count: number) => Uint8Array<ArrayBuffer>;
}

/**
 * Creates what reads the secret of this session of the browser, which is made at its first use. It
 * outlives the worker, and is gone when the browser is closed, since it is never on the disk.
 *
 * @returns a function that gives the same 32 bytes to everybody, also where several ask at once
 */
export function createSessionSecret({ session, randomBytes }: Options) {
  return createLoader(async () => {
    const stored = v.safeParse(secretSchema, await session.read(KEY));
    if (stored.success) return Uint8Array.from(stored.output);
    const made = randomBytes(BYTES);
    await session.write(KEY, [...made]);
    return made;
  });
}
