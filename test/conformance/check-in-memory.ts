import type { ConformanceOptions } from './read-conformance-options';
import { runConformance } from './run-conformance';

export type Fetch = (request: Request) => Response | Promise<Response>;

/** A clock that only waiting moves on. */
export interface StillClock {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

export function createStillClock(): StillClock {
  let nowMs = 0;
  return { now: () => nowMs, sleep: async (ms) => void (nowMs += ms) };
}

interface Options extends Pick<ConformanceOptions, 'protocol' | 'listed'> {
  readonly url?: string;
  readonly user?: string;
  readonly key: string;
  readonly fetch: Fetch;
  readonly clock: StillClock;
}

/** Checks a directory that has no port, for tests; tells the names of what failed and was skipped. */
export async function checkInMemory(options: Options) {
  const { protocol, listed, url = 'https://directory.example', user, key, fetch, clock } = options;
  const lines: string[] = [];
  const access = { url, user, key };
  const outcomes = await runConformance(
    { protocol, listed, access },
    {
      ...clock,
      fetch: async (address, init) => fetch(new Request(address, init)),
      out: (line) => lines.push(line),
    },
  );
  const nameAll = (kind: string) =>
    outcomes.filter((one) => one.kind === kind).map(({ name }) => name);
  return { outcomes, lines, failed: nameAll('failed'), skipped: nameAll('skipped') };
}
