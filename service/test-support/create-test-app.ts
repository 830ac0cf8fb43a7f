import { createKey, type CreateKeyOptions } from '../create-key';
import type { AppOptions } from '../http/app-options';
import { createApp } from '../http/create-app';
import type { KeyScope } from '../key-store';
import { createMemoryKeys } from './create-memory-keys';
import { createMemoryListing, type ListedEntry } from './create-memory-listing';

const ALL_SCOPES: readonly KeyScope[] = ['range', 'lookup', 'reverse', 'jobs'];

export interface World {
  readonly entries?: readonly ListedEntry[];
  /** Of the one key; it may do everything where nothing is said. */
  readonly key?: Partial<CreateKeyOptions>;
  readonly options?: Partial<AppOptions>;
}

/** A request to the app; JSON goes with the key unless the headers say otherwise. */
interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Creates a directory without a port, a disk or a clock that moves by itself, and a key to it. */
export function createTestApp({ entries = [], key: keyOptions, options }: World = {}) {
  const clock = { nowMs: 0 };
  const now = () => clock.nowMs;
  const keys = createMemoryKeys();
  const made = createKey({ keys, user: 'ann', now, scopes: ALL_SCOPES, ...keyOptions });
  const store = createMemoryListing(entries);
  const logged: string[] = [];
  const app = createApp({
    store,
    keys,
    now,
    wallClock: now,
    logError: (name) => logged.push(name),
    ...options,
  });
  const ask = async (path: string, { method, headers, body }: Ask = {}) =>
    app.request(path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        Authorization: `Bearer ${made.key}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return { app, ask, clock, keys, logged, store, ...made };
}
