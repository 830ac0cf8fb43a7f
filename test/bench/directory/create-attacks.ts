import { createRandom } from '../../fakes/create-random';

/** What somebody sends who means harm, or knows no better. */
export interface Attack {
  readonly kind: string;
  readonly bytes: Buffer;
  /** Nothing more follows, and the connection stays open. */
  readonly isUnfinished: boolean;
}

const PATH = '/api/1.0/service/hashes';
const MIB = 2 ** 20;

/** Creates what makes up attacks of all kinds, the same in each run. */
export function createAttacks(key: string, seed: number): () => Attack {
  const random = createRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const noise = (length: number) => Buffer.from(Array.from({ length }, () => below(256)));
  const ask = (body: string | Buffer, more: readonly string[] = [`Authorization: Bearer ${key}`]) =>
    Buffer.concat([
      Buffer.from(
        [
          `POST ${PATH} HTTP/1.1`,
          'Host: 127.0.0.1',
          'Content-Type: application/json',
          ...more,
          `Content-Length: ${Buffer.byteLength(body)}`,
          '',
          '',
        ].join('\r\n'),
      ),
      Buffer.from(body),
    ]);
  const get = (path: string) =>
    Buffer.from(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${key}\r\n\r\n`);
  const head = `POST ${PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n`;
  const kinds: Readonly<Record<string, () => Buffer>> = {
    'broken JSON': () => ask('{"range":"abc'),
    'deep JSON': () => ask('['.repeat(8_000)),
    'no range': () => ask(JSON.stringify({ range: 'x'.repeat(below(50)) })),
    'noise as a body': () => ask(noise(below(2_000))),
    'noise as a request': () => noise(1 + below(500)),
    'no key': () => ask('{"range":"abcde"}', []),
    'a wrong key': () => ask('{"range":"abcde"}', [`Authorization: Bearer hd_${below(1e9)}`]),
    'a huge body': () => ask(Buffer.alloc(MIB, 'a')),
    'a huge header': () => ask('{}', [`X-Much: ${'a'.repeat(100_000)}`]),
    'many headers': () =>
      ask(
        '{}',
        Array.from({ length: 3_000 }, (_, at) => `X-${at}: 1`),
      ),
    'a body of two lengths': () =>
      Buffer.from(`${head}Content-Length: 5\r\nContent-Length: 7\r\n\r\n{"a":1}`),
    'a length and chunks': () =>
      Buffer.from(`${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
    'another place': () => get(`/${'../'.repeat(below(20))}etc/passwd%00`),
    'a long address': () => get(`/${'a'.repeat(20_000)}`),
    'another method': () => Buffer.from(`TRACE ${PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`),
  };
  const unfinished: Readonly<Record<string, () => Buffer>> = {
    'half a header': () => Buffer.from(head.slice(0, below(head.length))),
    'half a body': () => Buffer.from(`${head}Content-Length: 100\r\n\r\n{"range"`),
  };
  const pick = (from: typeof kinds, isUnfinished: boolean): Attack => {
    const names = Object.keys(from);
    const kind = names[below(names.length)] ?? '';
    return { kind, bytes: from[kind]?.() ?? Buffer.alloc(0), isUnfinished };
  };
  return () => (random() < 0.03 ? pick(unfinished, true) : pick(kinds, false));
}
