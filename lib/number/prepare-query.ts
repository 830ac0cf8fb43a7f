import type { Consent } from './consent';
import { discloseNumber } from './disclose-number';
import type { DisclosedHash } from './disclosed-hash';
import type { E164 } from './e164';
import type { HashAlgorithm } from './hash-algorithm';
import { hashNumber } from './hash-number';
import type { HashPrefix } from './hash-prefix';
import { splitHash } from './split-hash';

/** A question about one number. Its prefix may be sent; the rest stays enclosed in here. */
export interface RangeQuery {
  readonly prefixOf: (length: 4 | 5) => HashPrefix;
  /** The prefix with those of the blocks of 10 and of 100 numbers that the number is in. */
  readonly withNeighbours: (length: 4 | 5) => Promise<HashPrefix>;
  /** The 16 prefixes that differ in their last character alone, this number's among them. */
  readonly siblings: (length: 4 | 5) => readonly HashPrefix[];
  /** The number's whole hash, for a directory that the user lets see it. */
  readonly disclose: (permit: {
    readonly algorithm: HashAlgorithm;
    readonly consent: Consent;
  }) => Promise<DisclosedHash>;
  /** Hands the number to what is kept in memory alone: nothing that asks takes one. */
  readonly withNumber: <T>(use: (e164: E164) => T) => T;
  /** The number's entry among those that a directory lists by full hash or E.164 number. */
  readonly find: <T extends { readonly of: string }>(listed: readonly T[]) => T | undefined;
  /** The blocks that the number is in. */
  readonly findNear: <T extends { readonly beginsWith: string }>(
    near: readonly T[],
  ) => readonly T[];
}

const HEX_DIGITS = '0123456789abcdef';
/** As many digits may differ within a block. */
const MAX_BLOCK_DIGITS = 2;

/** Prepares the question about a number: the comparison with the answer is made in the browser. */
export async function prepareQuery(e164: E164): Promise<RangeQuery> {
  const hash = await hashNumber(e164);
  const prefixOf = (length: 4 | 5) => splitHash(hash, length).prefix;
  return {
    prefixOf,
    withNeighbours: async (length) => {
      const blocks = await Promise.all([1, 2].map((digits) => hashNumber(cutEnd(e164, digits))));
      const prefixes = blocks.map((block) => splitHash(block, length).prefix);
      return [prefixOf(length), ...prefixes].join('.') as HashPrefix;
    },
    siblings: (length) =>
      Array.from(HEX_DIGITS, (digit) => (prefixOf(length).slice(0, -1) + digit) as HashPrefix),
    withNumber: (use) => use(e164),
    disclose: (permit) => discloseNumber(e164, permit),
    find: (listed) => listed.find(({ of }) => of === hash || of === e164),
    findNear: (near) =>
      near.filter(
        ({ beginsWith }) =>
          e164.startsWith(beginsWith) &&
          e164.length > beginsWith.length &&
          e164.length - beginsWith.length <= MAX_BLOCK_DIGITS,
      ),
  };
}

/** What the numbers of a block have in common is hashed as if it were a number. */
function cutEnd(e164: E164, digits: number): E164 {
  return e164.slice(0, -digits) as E164;
}
