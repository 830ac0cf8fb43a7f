import type { SessionStore } from '../../lib/store/session-store';

export interface MemorySession extends SessionStore {
  /** What is stored now: a second worker that is given it finds what the first one left. */
  readonly values: Record<string, unknown>;
}

/** A session store in memory; values are copied as the browser copies them. */
export function createMemorySession(values: Record<string, unknown> = {}): MemorySession {
  return {
    values,
    readAll: async () => structuredClone(values),
    read: async (key) => structuredClone(values[key]),
    write: async (key, value) => void (values[key] = structuredClone(value)),
    remove: async (key) => void delete values[key],
  };
}
