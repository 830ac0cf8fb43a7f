import { authorize } from '../../lib/directory/authorize';
import type { DirectoryAccess } from '../../lib/directory/directory-access';
import type { RateLimit } from '../../lib/directory/protocol';
import type { Ask, Reply, Target } from './check';
import { createPacer } from './create-pacer';

/** Over headers and body together. */
const TIMEOUT_MS = 20_000;

interface Options {
  readonly access: DirectoryAccess;
  readonly listed: string | undefined;
  /** The rate that holds for a request. */
  readonly findLimit: (ask: Ask) => RateLimit;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Creates what asks a directory at its own rate, and beyond it where a check wants that. */
export function createTarget(options: Options): Target {
  const { access, listed, findLimit, fetch, now, sleep } = options;
  const pacer = createPacer({ now, sleep });
  const exceeded = new Map<string, Promise<readonly Reply[]>>();
  const send = async (ask: Ask): Promise<Reply> => {
    const { path, method, body, type = 'application/json', authorization, isPlain } = ask;
    const given = isPlain ? 'none' : (authorization ?? authorize(access));
    const base = isPlain ? access.url.replace(/^https:/, 'http:') : access.url;
    const response = await fetch(base + path, {
      method,
      ...(body !== undefined && { body }),
      headers: {
        Accept: 'application/json',
        ...(body !== undefined && { 'Content-Type': type }),
        ...(given !== 'none' && { Authorization: given }),
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { status: response.status, headers: response.headers, json: await readJson(response) };
  };
  const exceed = async (ask: Ask): Promise<readonly Reply[]> => {
    const { requests, windowMs } = findLimit(ask);
    await sleep(windowMs);
    const replies = await Promise.all(Array.from({ length: requests + 1 }, () => send(ask)));
    await sleep(windowMs);
    return replies;
  };
  return {
    listed,
    isPlain: access.url.startsWith('http:'),
    send: async (ask) => {
      await pacer(findLimit(ask));
      return send(ask);
    },
    exceed: (ask) => {
      const key = ask.path;
      const replies = exceeded.get(key) ?? exceed(ask);
      exceeded.set(key, replies);
      return replies;
    },
  };
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text());
  } catch {
    return undefined;
  }
}
