import {
  createServer,
  request as sendOn,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { listenOnLoopback } from './listen-on-loopback';
import { readBody } from './read-body';

/** Something that the browser sent, as it was on the wire. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** Names as they were sent, in order. */
  readonly rawHeaders: readonly string[];
  readonly body: string;
}

export interface TrafficRecorder {
  /** The address of the proxy. */
  readonly url: string;
  readonly sent: readonly SentRequest[];
  readonly stop: () => Promise<void>;
}

/**
 * Starts a proxy that all traffic of a browser goes through: every request is recorded, names ending
 * in `.test` and loopback are served from this machine, and nothing else gets anywhere.
 */
export async function recordTraffic(): Promise<TrafficRecorder> {
  const sent: SentRequest[] = [];
  const server = createServer((request, response) => {
    // The browser may be gone before its request is read.
    forward({ request, response, sent }).catch(() => response.destroy());
  });
  // Nothing here speaks TLS: a tunnel would hide what is sent, so there is none.
  server.on('connect', (request, socket) => {
    sent.push({
      method: 'CONNECT',
      url: request.url ?? '',
      rawHeaders: request.rawHeaders,
      body: '',
    });
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const { port, stop } = await listenOnLoopback(server);
  return { url: `http://127.0.0.1:${port}`, sent, stop };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly sent: SentRequest[];
}

async function forward({ request, response, sent }: Exchange): Promise<void> {
  const body = await readBody(request);
  const { method = 'GET', url = '', rawHeaders } = request;
  sent.push({ method, url, rawHeaders, body });
  const target = new URL(url);
  if (!/^(?:127\.0\.0\.1|localhost)$|\.test$/.test(target.hostname))
    return void response.writeHead(502).end();
  // Without the one header that is there because of this proxy.
  const { 'proxy-connection': _own, ...headers } = request.headers;
  const onward = sendOn(
    {
      host: '127.0.0.1',
      port: target.port || 80,
      method,
      path: target.pathname + target.search,
      headers,
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.on('error', () => response.destroy());
      answer.pipe(response);
    },
  );
  // As the browser would see it without a proxy: no server, no answer.
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  onward.end(body);
}
