import { protocols } from '../../lib/directory/protocols';
import type { RateLimit } from '../../lib/directory/protocol';
import { SECOND_MS } from '../../lib/time';
import type { Ask } from './check';
import { createTarget } from './create-target';
import { formatOutcome, formatSummary } from './format-outcome';
import { listChecks } from './list-checks';
import type { ConformanceOptions } from './read-conformance-options';
import { runChecks } from './run-checks';

interface Surroundings {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Takes one line. */
  readonly out: (line: string) => void;
}

/** Checks one directory and tells how it did, a line a check. */
export async function runConformance(options: ConformanceOptions, around: Surroundings) {
  const { access, listed, protocol } = options;
  const target = createTarget({ ...around, access, listed, findLimit: findLimit(protocol) });
  const outcomes = await runChecks(listChecks(options), target, (outcome) =>
    around.out(formatOutcome(outcome)),
  );
  around.out(formatSummary(outcomes));
  return outcomes;
}

function findLimit(protocol: ConformanceOptions['protocol']): (ask: Ask) => RateLimit {
  const spoken = protocols[protocol];
  if (spoken.kind === 'range') return () => ({ requests: 10, windowMs: 11 * SECOND_MS });
  return ({ path }) => (path.endsWith('/batch') ? spoken.batch.limit : spoken.limit);
}
