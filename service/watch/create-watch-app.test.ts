import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createMemoryListing } from '../test-support/create-memory-listing';
import { createMetrics } from './create-metrics';
import { createWatchApp } from './create-watch-app';

function createWatch({ fails = false, isStopping = false } = {}) {
  const listing = createMemoryListing([{ sha1: 'a'.repeat(40) }, { sha1: 'b'.repeat(40) }]);
  const readFacts = () => {
    if (fails) throw new Error('of the server at db.example');
    return listing.readFacts();
  };
  const metrics = createMetrics({ readFacts });
  const app = createWatchApp({ readFacts, metrics, isStopping: () => isStopping });
  const ask = async (path: string) => {
    const answer = await app.request(path);
    return { status: answer.status, text: await answer.text() };
  };
  return { ask, metrics };
}

test('a directory that runs is alive and ready', async () => {
  const { ask } = createWatch();
  expect(await ask('/healthz')).toEqual({ status: 200, text: 'alive\n' });
  expect(await ask('/readyz')).toEqual({ status: 200, text: 'ready\n' });
});

test('one that stops is alive and not ready', async () => {
  const { ask } = createWatch({ isStopping: true });
  expect((await ask('/healthz')).status).toBe(200);
  expect(await ask('/readyz')).toEqual({ status: 503, text: 'stopping\n' });
});

test('one whose listing cannot be read is not ready, and does not say what was in the way', async () => {
  const { ask } = createWatch({ fails: true });
  expect((await ask('/healthz')).status).toBe(200);
  for (const path of ['/readyz', '/metrics'])
    expect(await ask(path)).toEqual({ status: 503, text: 'the listing cannot be read\n' });
});

test('metrics count requests by contract and status, and what is listed', async () => {
  const { ask, metrics } = createWatch();
  for (const status of [200, 200, 404]) metrics.countUse({ endpoint: 'range', status });
  const { status, text } = await ask('/metrics');
  expect(status).toBe(200);
  const lines = text.split('\n');
  expect(lines).toContain('hushdial_requests_total{endpoint="range",status="200"} 2');
  expect(lines).toContain('hushdial_requests_total{endpoint="range",status="404"} 1');
  expect(lines).toContain('hushdial_listed_numbers 2');
  expect(text).toContain('process_resident_memory_bytes');
});

test('metrics count how long answers take', async () => {
  const { ask, metrics } = createWatch();
  const server = createServer((_request, response) => {
    metrics.time(response);
    response.end('done');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  await (await fetch(`http://127.0.0.1:${port}`)).text();
  await expect
    .poll(async () => (await ask('/metrics')).text)
    .toContain('hushdial_request_duration_seconds_count 1');
});
