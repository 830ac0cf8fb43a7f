import { createHash } from 'node:crypto';
import type { E164 } from '../../lib/number/e164';

const NUMBER = '+12025550143' as E164;
const SHA1 = createHash('sha1').update(NUMBER).digest('hex');
const KNOWN = { hash: SHA1, algorithm: 'sha1' };
const NOT_KEPT = { hash: 'f'.repeat(40), algorithm: 'sha1' };
const NOBODY = { hash: '0'.repeat(64), algorithm: 'sha256' };
export const MALFORMED = { hash: 'z', algorithm: 'md5' };
/** What is listed. */
export const ENTRIES = [
  {
    number: NUMBER,
    reports: 3,
    firstDay: '2026-01-02',
    lastDay: '2026-03-05',
    robocallShare: 0.5,
    mainSubject: 'Debt',
    sources: ['FTC'],
  },
  { sha1: NOT_KEPT.hash },
];
export const ITEMS = [KNOWN, MALFORMED, NOT_KEPT, NOBODY];

export const HASHES = '/api/1.0/service/hashes';
export const ORDER = { kind: 'lookup', items: ITEMS };
const WEBHOOK = { url: 'https://hooks.example/done', secret: '0123456789abcdef' };
export const ONCE = { 'Idempotency-Key': 'a' };
export const OCTETS = { Accept: 'application/octet-stream' };
export const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
/** One that has a hash, and one that has none. */
export const RANGE = SHA1.slice(0, 5);
export const NO_RANGE = '00000';

/** A request without its method. */
export interface Sample {
  /** The operation's own address where nothing is said. */
  readonly path?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A good request to each operation. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  [`post ${HASHES}`]: { body: { range: RANGE } },
  [`get ${HASHES}/{range}`]: { path: `${HASHES}/${RANGE}` },
  'get /range/{prefix}': { path: `/range/${RANGE}` },
  'get /api/1.0/service/about': {},
  'post /api/v1/lookup': { body: KNOWN },
  'post /api/v1/lookup/batch': { body: { items: ITEMS } },
  'post /api/v1/reverse-lookup': { body: KNOWN },
  'post /api/v1/reverse-lookup/batch': { body: { items: ITEMS } },
  'post /api/v1/hash': { body: { phone: NUMBER, algorithms: ['md5', 'sha256'] } },
  'post /api/v1/jobs': { body: { ...ORDER, webhook: WEBHOOK } },
  'get /api/v1/jobs': {},
  'get /api/v1/jobs/{id}': {},
  'delete /api/v1/jobs/{id}': {},
  'get /api/v1/jobs/{id}/results': {},
  'get /api/v1/openapi.json': {},
};
