import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnLoopback } from '../../driver/listen-on-loopback';
import { readBody } from '../../driver/read-body';

export interface ChaoticDirectory {
  readonly url: string;
  /** Every query that has arrived: when, which prefix, and what became of it. */
  readonly seen: readonly SeenQuery[];
  /** The ways in which it fails. */
  readonly ways: readonly string[];
  /** From now on every query is answered rightly. */
  readonly calmDown: () => void;
  readonly stop: () => Promise<void>;
}

interface SeenQuery {
  readonly atMs: number;
  readonly prefix: string;
  readonly fate: string;
}

interface Options {
  /** The full hashes that it lists. */
  readonly hashes: readonly string[];
  /** In [0, 1). */
  readonly random: () => number;
}

type Fail = (response: ServerResponse) => void;

const send =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Fail =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };

/** More than the extension reads of an answer. */
const HUGE_BYTES = 4 * 1024 * 1024;
const DRIP_MS = 200;

/** One query in so many fails, in each of the ways of a real outage in turn. */
const FAILURE_RATE = 0.3;
const FAILURES: Readonly<Record<string, Fail>> = {
  'server error': send(500, ''),
  'bad gateway': send(502, '<html>Bad gateway</html>'),
  'too many requests': send(429, '[]', { 'Retry-After': '1' }),
  'too many, without a word when': send(429, ''),
  HTML: send(200, '<html>Welcome to our WiFi</html>'),
  'half a list': send(200, '["bdc5e'),
  'hashes of another range': send(200, JSON.stringify(['f'.repeat(40)])),
  'bad request': send(400, '{"status":"error","id":"49f5c936","message":"Invalid range"}'),
  'no answer': () => {},
  'dripping body': (response) => {
    const timer = setInterval(() => response.write(' '), DRIP_MS);
    response.writeHead(200).on('close', () => clearInterval(timer));
  },
  'huge body': send(200, ' '.repeat(HUGE_BYTES)),
  redirect: send(302, '', { Location: 'http://127.0.0.1:9/' }),
  'cut connection': (response) => void response.destroy(),
  'cut body': (response) => {
    response.writeHead(200, { 'Content-Length': '100' }).write('[');
    response.destroy();
  },
};

/** Starts a directory of the range contract that fails at random. */
export async function startChaoticDirectory({
  hashes,
  random,
}: Options): Promise<ChaoticDirectory> {
  const seen: SeenQuery[] = [];
  const failures = Object.entries(FAILURES);
  let isCalm = false;
  let failed = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { range } = JSON.parse(await readBody(request)) as { readonly range: string };
    if (range === '0')
      return send(400, '{"status":"error","id":"49f5c936","message":"Invalid range"}')(response);
    const isFailing = !isCalm && random() < FAILURE_RATE;
    const failure = isFailing ? failures[failed++ % failures.length] : undefined;
    seen.push({ atMs: performance.now(), prefix: range, fate: failure?.[0] ?? 'answered' });
    if (failure) return failure[1](response);
    const listed = hashes.filter((hash) => hash.startsWith(range));
    send(listed.length > 0 ? 200 : 404, JSON.stringify(listed))(response);
  };
  const server = createServer((request, response) => {
    // Whoever asked may be gone before the answer is there.
    answer(request, response).catch(() => response.destroy());
  });
  const { port, stop } = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    ways: Object.keys(FAILURES),
    calmDown: () => (isCalm = true),
    stop,
  };
}
