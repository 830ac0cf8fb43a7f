import * as v from 'valibot';
import { parseDirectoryUrl } from '../directory/parse-directory-url';
import { protocols, type ProtocolName } from '../directory/protocols';
import { HASH_ALGORITHMS } from '../number/hash-algorithm';
import type { DirectoryRecord } from '../store/open-database';
import type { KnownDirectory } from './known-directory';

const names = Object.keys(protocols) as [ProtocolName, ...ProtocolName[]];
const recordSchema = v.object({
  id: v.string(),
  name: v.string(),
  url: v.string(),
  user: v.optional(v.string()),
  protocol: v.picklist(names),
  environment: v.fallback(v.picklist(['production', 'staging', 'development']), 'production'),
  // What is damaged asks nobody until the user looks at it.
  isOn: v.fallback(v.boolean(), false),
  allows: v.fallback(v.array(v.string()), []),
  // What is damaged leaves nothing on the disk that was to leave with the browser.
  keyKept: v.fallback(v.optional(v.picklist(['disk', 'session']), 'disk'), 'session'),
  algorithm: v.fallback(v.optional(v.picklist(HASH_ALGORITHMS)), undefined),
});

/** Whoever damaged an address: no key is sent in clear text. */
const soundSchema = v.pipe(
  recordSchema,
  v.check(({ url, protocol }) => parseDirectoryUrl(url, protocols[protocol].endpoint).ok),
);

/** @returns undefined for what is damaged, or of a protocol that only a later version speaks */
export function readDirectoryRecord(stored: DirectoryRecord): KnownDirectory | undefined {
  const read = v.safeParse(soundSchema, stored);
  if (!read.success) return undefined;
  const { algorithm, ...record } = read.output;
  return { user: undefined, ...record, ...(algorithm && { algorithm }) };
}
