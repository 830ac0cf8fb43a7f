import type { Finding, Reply } from './check';

/** Finds it wrong where an answer has none of these statuses. */
export function expectStatus({ status }: Reply, ...wanted: readonly number[]): Finding {
  return wanted.includes(status)
    ? undefined
    : { wrong: `answered ${status} instead of ${wanted.join(' or ')}` };
}
