import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { listenOnLoopback, type Listening } from './listen-on-loopback';

const FOLDER = new URL('../pages/', import.meta.url);

/**
 * Serves the sample pages on loopback, at a free port, under whatever host name leads there.
 *
 * @param pages served besides those in test/pages, by their names
 */
export function servePages(pages: Readonly<Record<string, string>> = {}): Promise<Listening> {
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://pages.test').pathname);
    const body = pages[name] ?? readFile(new URL(name, FOLDER), 'utf8');
    Promise.resolve(body).then(
      (html) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html),
      () => response.writeHead(404).end(),
    );
  });
  return listenOnLoopback(server);
}
