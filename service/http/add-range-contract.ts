import type { Context } from 'hono';
import type { Awaitable, ListingStore } from '../listing/listing-store';
import { parseRange, type HashRange } from '../parse-range';
import type { AppEnv, AppParts } from './app-parts';
import { limitBody } from './limit-body';
import { limitRate } from './limit-rate';
import { prefersRecords } from './prefers-records';
import { readRange } from './read-range';
import { readText } from './read-text';
import { refuse } from './refuse';
import { requireKey } from './require-key';
import { requireScope } from './require-scope';
import { splitHashes } from './split-hashes';
import { useAnswer } from './use-answer';

/** The second is where a Nextcloud has it, and where the client of the Passwords app always asks. */
const BASES = ['', '/index.php/apps/passwords'] as const;
const HASHES = '/api/1.0/service/hashes';
const MAX_BODY_BYTES = 16 * 1024;

/**
 * Adds the range contract of the Passwords hashes API. A client that would rather have
 * `application/octet-stream` gets the digests as they are, 20 bytes each: half of the bytes.
 */
export function addRangeContract({ app, options, limiter }: AppParts): void {
  const { store } = options;
  const limit = limitRate({ limiter, kinds: ['range'] });
  for (const path of BASES.map((base) => base + HASHES)) {
    app.use(
      `${path}/*`,
      requireKey(options),
      limit,
      requireScope('range'),
      limitBody(MAX_BODY_BYTES),
    );
    app.post(path, async (c) => {
      const body = { contentType: c.req.header('Content-Type'), text: await readText(c) };
      return answerRange(c, store, readRange(body));
    });
    app.get(`${path}/:range?`, (c) => answerRange(c, store, parseRange(c.req.param('range'))));
  }
}

function answerRange(
  c: Context<AppEnv>,
  store: ListingStore,
  range: HashRange | undefined,
): Awaitable<Response> {
  c.header('Vary', 'Accept');
  if (range === undefined) {
    const advice = 'Send 5 to 40 hex characters.';
    return refuse(c, { status: 400, id: '49f5c936', title: 'Invalid range', advice });
  }
  const answer = prefersRecords(c.req.header('Accept')) ? answerRecords : answerJson;
  return useAnswer(store.readRange(range), (digests) => answer(c, digests));
}

function answerRecords(c: Context, digests: Uint8Array): Response {
  c.header('Content-Type', 'application/octet-stream');
  // A copy: the body is sent later, and the store lends the digests only until it is asked again.
  return digests.length > 0 ? c.body(digests.slice(), 200) : c.body(null, 404);
}

/** Hex needs no escapes, so the text is put together without the cost of a serializer. */
function answerJson(c: Context, digests: Uint8Array): Response {
  c.header('Content-Type', 'application/json');
  return digests.length > 0
    ? c.body(`["${splitHashes(digests).join('","')}"]`, 200)
    : c.body('[]', 404);
}
