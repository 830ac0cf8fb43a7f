import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** What answers requests of the Fetch standard. */
export interface FetchApp {
  fetch(request: Request): Response | Promise<Response>;
}

/** Creates what a server calls with each request, to have it answered by an app. */
export function listenWith(app: FetchApp): RequestListener {
  const listen = getRequestListener((request) => app.fetch(request));
  return (request, response) => void listen(request, response);
}
