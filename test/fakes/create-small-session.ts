import { createMemorySession, type MemorySession } from './create-memory-session';

interface Options {
  /** What keys and values may take together, as JSON. */
  readonly bytes: number;
  readonly values?: Record<string, unknown>;
}

/** A session store that takes nothing in beyond its bound, as the browser's. */
export function createSmallSession({ bytes, values = {} }: Options): MemorySession {
  const session = createMemorySession(values);
  return {
    ...session,
    write: async (key, value) => {
      if (JSON.stringify({ ...session.values, [key]: value }).length > bytes)
        throw new Error('full');
      await session.write(key, value);
    },
  };
}
