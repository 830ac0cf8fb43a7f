import { createHash } from 'node:crypto';
import { Hono, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';

interface Options {
  readonly key: string;
  /** The numbers that it lists, in E.164 form. */
  readonly listed: readonly string[];
  /** Whether the key may do reverse look-ups. */
  readonly mayReverse?: boolean;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

const LENGTHS = { md5: 32, sha1: 40, sha256: 64 } as const;
type Algorithm = keyof typeof LENGTHS;
const algorithms = Object.keys(LENGTHS) as [Algorithm, ...Algorithm[]];

const MAX_ITEMS = 100;
const WINDOW_MS = 60_000;
const LIMIT = 100;
const BATCH_LIMIT = 10;

const item = v.pipe(
  v.object({ hash: v.pipe(v.string(), v.hexadecimal()), algorithm: v.picklist(algorithms) }),
  v.check(({ hash, algorithm }) => hash.length === LENGTHS[algorithm]),
);
const batch = v.object({ items: v.pipe(v.array(v.unknown()), v.maxLength(MAX_ITEMS)) });
const hashing = v.object({
  phone: v.pipe(v.string(), v.regex(/^\+[1-9]\d{5,14}$/)),
  algorithms: v.array(v.picklist(algorithms)),
});

/**
 * A directory of the Phone Hash Directory API as its documents have it. They name batches and fix no
 * address for them: `CALL/batch` is ours, as in `lib/directory/build-exact-request.ts`.
 */
export function createReferenceDirectory({ key, listed, mayReverse = true, now }: Options): Hono {
  const phones = new Map(
    listed.flatMap((phone) => algorithms.map((name) => [hashPhone(phone, name), phone] as const)),
  );
  const app = new Hono().basePath('/api/v1');
  app.use(requireKey(key), limitRate(now));
  const answers = {
    lookup: (asked: Asked) => ({ found: phones.has(asked.hash), ...asked }),
    'reverse-lookup': ({ hash: asked }: Asked) => {
      const phone = phones.get(asked);
      return { found: phone !== undefined, hash: asked, ...(phone && { phone }) };
    },
  };
  for (const call of ['lookup', 'reverse-lookup'] as const) {
    const isForbidden = call === 'reverse-lookup' && !mayReverse;
    app.post(`/${call}`, async (c) => {
      if (isForbidden) return c.json({ message: 'This key may not do reverse look-ups' }, 403);
      const asked = v.safeParse(item, await readJson(c.req.raw));
      return asked.success
        ? c.json(answers[call](lower(asked.output)))
        : c.json({ message: 'Malformed hash or unsupported algorithm' }, 400);
    });
    app.post(`/${call}/batch`, async (c) => {
      if (isForbidden) return c.json({ message: 'This key may not do reverse look-ups' }, 403);
      const asked = v.safeParse(batch, await readJson(c.req.raw));
      if (!asked.success) return c.json({ message: 'Give items, 100 at the most' }, 400);
      const results = asked.output.items.map((one) => {
        const read = v.safeParse(item, one);
        const error = { code: 'malformed_hash', message: 'Malformed hash' };
        return read.success ? answers[call](lower(read.output)) : { error };
      });
      return c.json({ results });
    });
  }
  app.post('/hash', async (c) => {
    const asked = v.safeParse(hashing, await readJson(c.req.raw));
    if (!asked.success) return c.json({ message: 'Give a phone and algorithms' }, 400);
    const { phone } = asked.output;
    const hashes = asked.output.algorithms.map((name) => [name, hashPhone(phone, name)] as const);
    return c.json({ phone, normalized: phone, hashes: Object.fromEntries(hashes) });
  });
  app.notFound((c) => c.json({ message: 'Not found' }, 404));
  return app;
}

type Asked = v.InferOutput<typeof item>;

function lower({ hash: asked, algorithm }: Asked): Asked {
  return { hash: asked.toLowerCase(), algorithm };
}

function hashPhone(phone: string, algorithm: Algorithm): string {
  return createHash(algorithm).update(phone).digest('hex');
}

async function readJson(request: Request): Promise<unknown> {
  return request.json().catch(() => undefined);
}

function requireKey(key: string): MiddlewareHandler {
  return async (c, next) => {
    const isKnown =
      c.req.header('Authorization') === `Bearer ${key}` || c.req.query('api_key') === key;
    return isKnown ? next() : c.json({ message: 'A valid API key is required' }, 401);
  };
}

/** A batch counts as one request, and has a limit of its own besides. */
function limitRate(now: () => number): MiddlewareHandler {
  let all: number[] = [];
  let batches: number[] = [];
  return async (c, next) => {
    const sinceMs = now() - WINDOW_MS;
    all = all.filter((atMs) => atMs > sinceMs);
    batches = batches.filter((atMs) => atMs > sinceMs);
    const isBatch = c.req.path.endsWith('/batch');
    const [used, limit] = isBatch ? [batches, BATCH_LIMIT] : [all, LIMIT];
    const isOver = used.length >= limit || all.length >= LIMIT;
    if (!isOver) {
      all.push(now());
      if (isBatch) batches.push(now());
      await next();
    } else c.res = c.json({ message: 'Too many requests' }, 429);
    const resetMs = (used[0] ?? now()) + WINDOW_MS - now();
    c.res.headers.set('X-RateLimit-Limit', `${limit}`);
    c.res.headers.set('X-RateLimit-Remaining', `${Math.max(0, limit - used.length)}`);
    c.res.headers.set('X-RateLimit-Reset', `${Math.ceil(resetMs / 1_000)}`);
    if (isOver) c.res.headers.set('Retry-After', `${Math.ceil(resetMs / 1_000)}`);
  };
}
