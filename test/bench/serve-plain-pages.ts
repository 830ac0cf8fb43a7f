import { createServer } from 'node:http';
import { listenOnLoopback } from '../driver/listen-on-loopback';

/** Fine timers are for pages that are isolated from all others; scripts of pages do not run. */
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "script-src 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Serves pages on loopback under their index: /0, /1 and so on. */
export async function servePlainPages(pages: ReadonlyMap<string, string>) {
  const bodies = [...pages.values()];
  const server = createServer((request, response) => {
    const body = bodies[Number(request.url?.slice(1))];
    response.writeHead(body === undefined ? 404 : 200, HEADERS).end(body);
  });
  return listenOnLoopback(server);
}
