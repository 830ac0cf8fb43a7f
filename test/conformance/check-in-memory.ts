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
  readonly key: string;
  readonly fetch: Fetch;
  readonly clock: StillClock;
}

/** Checks a directory that has no port, for tests; tells the names of what failed and was skipped. */
export async function checkInMemory({ protocol, listed, key, fetch, clock }: Options) {
  const lines: string[] = [];
  const access = { url: 'https://directory.example', user: undefined, key };
  const outcomes = await runConformance(
    { protocol, listed, access },
    {
      ...clock,
      fetch: async (url, init) => fetch(new Request(url, init)),
      out: (line) => lines.push(line),
    },
  );
  const nameAll = (kind: string) =>
    outcomes.filter((one) => one.kind === kind).map(({ name }) => name);
  return { outcomes, lines, failed: nameAll('failed'), skipped: nameAll('skipped') };
}
