import { done, fail, type Parsed } from '../command-line/parsed';
import type { KeyScope } from '../key-store';

const SCOPES: readonly KeyScope[] = ['range', 'lookup', 'reverse', 'jobs'];

/** Reads `range,lookup`: in the order in which scopes are always listed, none twice. */
export function parseScopes(text: string): Parsed<readonly KeyScope[]> {
  const words = text.split(',').map((word) => word.trim());
  const isKnown = words.every((word) => SCOPES.some((scope) => scope === word));
  return isKnown
    ? done(SCOPES.filter((scope) => words.includes(scope)))
    : fail(`--scopes is one or more of ${SCOPES.join(',')}, with commas between them.`);
}
