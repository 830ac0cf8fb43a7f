import type { ExactListing } from '../directory/exact-protocol';
import type { Consent } from '../number/consent';
import type { DisclosedHash } from '../number/disclosed-hash';
import type { E164 } from '../number/e164';
import type { HashAlgorithm } from '../number/hash-algorithm';
import type { HashPrefix } from '../number/hash-prefix';
import type { AskedDirectory, Finding } from './asked-directory';
import type { Asked } from './create-batch-queue';
import type { Permit } from './permit';

interface Ports {
  /**
   * The user's word that this directory may see the number, for all or for this one.
   *
   * @param given with the look-up
   */
  readonly findConsent: (given: Consent | undefined) => Consent | undefined;
  readonly algorithm: HashAlgorithm;
  /** What the directory said before, if that is remembered and fresh. */
  readonly recall: (e164: E164) => Promise<ExactListing | undefined>;
  readonly remember: (e164: E164, listing: ExactListing) => Promise<void>;
  /** Whether a number that is not remembered may be shown now, by the prefix of its SHA-1, or why not. */
  readonly mayShow: (prefix: HashPrefix) => Promise<Permit>;
  /** @param prefix by which the numbers that wait are known */
  readonly ask: (
    hash: DisclosedHash,
    options: { readonly urgent: boolean; readonly prefix: HashPrefix },
  ) => Promise<Asked<ExactListing>>;
}

/** By so many characters numbers are counted and told apart, as where nothing more is sent. */
const PREFIX_LENGTH = 5;

/**
 * Creates what finds a number in a directory that sees it: what is remembered is enough, and anything
 * else waits for the user's consent. What it was told once is told without any.
 */
export function findExactly(ports: Ports): AskedDirectory['find'] {
  const { findConsent, algorithm, recall, remember, mayShow, ask } = ports;
  return async (query, { urgent, shownTo, keptOnly = false }) => {
    // A broken memory costs a request, never a verdict.
    const known = await query.withNumber(recall).catch(() => undefined);
    if (known) return { ok: true, value: query.withNumber((e164) => makeFinding(known, e164)) };
    const consent = findConsent(shownTo);
    if (!consent) return { ok: false, error: { kind: 'onRequest' } };
    if (keptOnly) return { ok: false, error: { kind: 'notKept' } };
    const prefix = query.prefixOf(PREFIX_LENGTH);
    const permit = await mayShow(prefix);
    if (permit !== true) return { ok: false, error: { kind: permit } };
    const hash = await query.disclose({ algorithm, consent });
    const answer = await ask(hash, { urgent, prefix });
    if (!answer.ok) return answer;
    await query.withNumber((e164) => remember(e164, answer.value)).catch(() => undefined);
    return { ok: true, value: query.withNumber((e164) => makeFinding(answer.value, e164)) };
  };
}

function makeFinding({ isListed }: ExactListing, of: E164): Finding {
  return { entry: isListed ? { of } : undefined, near: [] };
}
