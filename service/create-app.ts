import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { checkKey } from './check-key';
import { createRateLimiter } from './create-rate-limiter';
import type { KeyStore } from './key-store';
import type { ListingStore } from './listing-store';
import { parseRange, type HashRange } from './parse-range';
import { readCredentials } from './read-credentials';
import { readRange } from './read-range';

const HASHES = '/api/1.0/service/hashes';
const MAX_BODY_BYTES = 16 * 1024;

/** What a directory is made of. */
export interface AppOptions {
  readonly store: ListingStore;
  readonly keys: KeyStore;
  /** Milliseconds of a clock that never goes back; only differences matter. */
  readonly now: () => number;
  /** Refuses requests that did not reach the proxy by https. */
  readonly behindTlsProxy?: boolean;
  /** Told the class of an unexpected error and nothing else, since a message may quote a request. */
  readonly logError?: (name: string) => void;
}

type Env = { Variables: { keyId: string } };

/**
 * The range contract of the Passwords hashes API as an app without a port. A request passes, in
 * this order, the https check, authentication, the rate limit, the body limit and validation.
 */
export function createApp(options: AppOptions): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  app.use(setHeaders);
  if (options.behindTlsProxy) app.use(requireHttps);
  app.use(`${HASHES}/*`, requireKey(options.keys), limitRate(options.now), limitBody);
  app.post(HASHES, async (c) => {
    const body = { contentType: c.req.header('Content-Type'), text: await readText(c) };
    return answerRange(c, options.store, readRange(body));
  });
  app.get(`${HASHES}/:range?`, (c) =>
    answerRange(c, options.store, parseRange(c.req.param('range'))),
  );
  app.notFound((c) => c.json(describeError('Not found'), 404));
  app.onError((error, c) => {
    (options.logError ?? logName)(error.name);
    return c.json(describeError('Internal error'), 500);
  });
  return app;
}

/** A body that breaks off holds no range: clients that hang up are no failure of the service. */
async function readText(c: Context): Promise<string> {
  try {
    return await c.req.text();
  } catch {
    return '';
  }
}

function answerRange(c: Context, store: ListingStore, range: HashRange | undefined): Response {
  if (range === undefined) return c.json(describeError('Invalid range', '49f5c936'), 400);
  const hashes = store.findHashes(range);
  return c.json(hashes, hashes.length > 0 ? 200 : 404);
}

const setHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set('Cache-Control', 'no-store');
  c.res.headers.set('X-Content-Type-Options', 'nosniff');
};

const requireHttps: MiddlewareHandler = async (c, next) =>
  c.req.header('X-Forwarded-Proto') === 'https'
    ? next()
    : c.json(describeError('HTTPS required', '6304571a'), 400);

function requireKey(keys: KeyStore): MiddlewareHandler<Env> {
  return async (c, next) => {
    const key = checkKey(readCredentials(c.req.header('Authorization')), { keys });
    if (key) {
      c.set('keyId', key.id);
      return next();
    }
    c.header('WWW-Authenticate', 'Bearer realm="directory"');
    c.header('WWW-Authenticate', 'Basic realm="directory", charset="UTF-8"', { append: true });
    return c.json(describeError('A valid API key is required'), 401);
  };
}

function limitRate(now: () => number): MiddlewareHandler<Env> {
  const limiter = createRateLimiter(now);
  return async (c, next) => {
    const waitMs = limiter.takeTurn(c.get('keyId'));
    if (waitMs === 0) return next();
    c.header('Retry-After', String(Math.ceil(waitMs / 1000)));
    return c.json(describeError('Too many requests'), 429);
  };
}

const limitBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: (c) => c.json(describeError('Body too large'), 413),
});

function describeError(message: string, id?: string) {
  return { status: 'error', ...(id === undefined ? {} : { id }), message };
}

function logName(name: string): void {
  process.stderr.write(`A request failed: ${name}\n`);
}
