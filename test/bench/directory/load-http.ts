import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

export interface LoadFigures {
  readonly requestsPerSecond: number;
  /** Of whole answers, in milliseconds. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly slowestMs: number;
  /** How many answers had each status. */
  readonly statuses: Readonly<Record<string, number>>;
}

interface Options {
  readonly port: number;
  readonly connections: number;
  /** How many requests in all. */
  readonly count: number;
  /** The bytes of a whole request. */
  readonly write: (at: number) => Buffer;
  /** How long is waited before each request, in milliseconds; without it nothing rests. */
  readonly restMs?: number;
  /** Called with each answer's status and body. */
  readonly take?: (at: number, status: number, body: Buffer) => void;
}

const HEAD_END = '\r\n\r\n';

/**
 * Asks a server on loopback as fast as it answers, over connections that stay open, one request at a
 * time on each. It speaks to the sockets itself, so that the loader costs a small part of the server.
 *
 * @throws when an answer has no `Content-Length`, or a connection ends
 */
export async function loadHttp(options: Options): Promise<LoadFigures> {
  const { connections, count } = options;
  const timesMs = new Float64Array(count);
  const statuses: Record<string, number> = {};
  let next = 0;
  const startMs = performance.now();
  const askAll = async (): Promise<void> => {
    const line = await openLine(options.port);
    for (let at = next++; at < count; at = next++) {
      if (options.restMs !== undefined) await setTimeout(options.restMs);
      const sentMs = performance.now();
      const { status, body } = await line.ask(options.write(at));
      timesMs[at] = performance.now() - sentMs;
      statuses[status] = (statuses[status] ?? 0) + 1;
      options.take?.(at, status, body);
    }
    line.close();
  };
  const rest = options.restMs === undefined ? stayAwake() : () => {};
  await Promise.all(Array.from({ length: connections }, askAll)).finally(rest);
  const seconds = (performance.now() - startMs) / 1_000;
  timesMs.sort();
  const quantile = (share: number) => timesMs[Math.floor(share * (count - 1))] ?? 0;
  return {
    requestsPerSecond: count / seconds,
    p50Ms: quantile(0.5),
    p99Ms: quantile(0.99),
    slowestMs: quantile(1),
    statuses,
  };
}

/** Waking a process costs whoever writes to it more than an answer does: this one never sleeps. */
function stayAwake(): () => void {
  let isOver = false;
  const spin = (): void => {
    if (!isOver) setImmediate(spin);
  };
  spin();
  return () => {
    isOver = true;
  };
}

interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

async function openLine(port: number) {
  const socket = await open(port);
  let held: Buffer = Buffer.alloc(0);
  let settle: ((answer: Answer) => void) | undefined;
  let fail: ((error: Error) => void) | undefined;
  socket.on('data', (piece: Buffer) => {
    held = held.length > 0 ? Buffer.concat([held, piece]) : piece;
    const answer = readAnswer(held);
    if (!answer) return;
    held = Buffer.alloc(0);
    settle?.(answer);
  });
  socket.on('close', () => fail?.(new Error('the server has ended a connection')));
  return {
    ask: (request: Buffer) =>
      new Promise<Answer>((resolve, reject) => {
        settle = resolve;
        fail = reject;
        socket.write(request);
      }),
    close: () => {
      fail = undefined;
      socket.destroy();
    },
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** @returns undefined where it is not whole yet */
function readAnswer(bytes: Buffer): Answer | undefined {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd < 0) return undefined;
  const head = bytes.toString('latin1', 0, headEnd);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error('the server has not said how long its answer is');
  const bodyStart = headEnd + HEAD_END.length;
  if (bytes.length < bodyStart + Number(length)) return undefined;
  return { status: Number(head.slice(9, 12)), body: bytes.subarray(bodyStart) };
}
