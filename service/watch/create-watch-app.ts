import { Hono } from 'hono';
import type { ListingStore } from '../listing/listing-store';
import type { Metrics } from './create-metrics';

interface Options extends Pick<ListingStore, 'readFacts'> {
  readonly metrics: Pick<Metrics, 'render' | 'contentType'>;
  /** Whether the server has begun to stop. */
  readonly isStopping: () => boolean;
}

/**
 * Creates what tells whoever runs a directory how it is. It wants no key, and so is on a port of its own
 * that only the same machine reaches.
 */
export function createWatchApp({ readFacts, metrics, isStopping }: Options): Hono {
  const app = new Hono();
  app.get('/healthz', (c) => c.text('alive\n'));
  app.get('/readyz', async (c) => {
    if (isStopping()) return c.text('stopping\n', 503);
    await readFacts();
    return c.text('ready\n');
  });
  app.get('/metrics', async (c) => {
    c.header('Content-Type', metrics.contentType);
    return c.body(await metrics.render());
  });
  // A message may quote an address or a password.
  app.onError((_error, c) => c.text('the listing cannot be read\n', 503));
  return app;
}
