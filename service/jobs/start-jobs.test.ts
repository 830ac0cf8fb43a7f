import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createKey } from '../create-key';
import { startDirectory } from '../start-directory';
import { openStore } from '../store/open-store';
import { makeFolder } from '../test-support/make-folder';

const ITEMS = Array.from({ length: 5_000 }, (_none, at) => ({
  hash: at.toString(16).padStart(64, '0'),
  algorithm: 'sha256',
}));

async function makeStore() {
  const storePath = makeFolder();
  const store = openStore(storePath);
  const scopes = ['jobs', 'lookup'] as const;
  const { key } = createKey({ keys: store.keys, user: 'ann', now: () => 0, scopes });
  await store.close();
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
  return { storePath, headers };
}

async function start(storePath: string, allowPrivateWebhooks = true) {
  const options = { storePath, host: '127.0.0.1', port: 0, allowPrivateWebhooks };
  const directory = await startDirectory(options);
  onTestFinished(() => directory.stop());
  return directory;
}

/** Takes one webhook. */
async function listen() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const told = once(server, 'request').then(async ([request, response]) => {
    const body = (await (request as IncomingMessage).toArray()).join('');
    response.end();
    return { headers: (request as IncomingMessage).headers, body };
  });
  return { told, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('the jobs of a directory', () => {
  test('go on when it is started again, and end with a webhook that can be checked', async () => {
    const { storePath, headers } = await makeStore();
    const { told, url: hook } = await listen();
    const body = JSON.stringify({ kind: 'lookup', items: ITEMS, webhook: { url: hook } });
    const first = await start(storePath);
    const answer = await fetch(`${first.url}/api/v1/jobs`, { method: 'POST', headers, body });
    const job = await answer.json();
    expect([answer.status, job.items]).toEqual([202, 5_000]);
    await first.stop();

    const second = await start(storePath);
    const address = `${second.url}/api/v1/jobs/${job.id}`;
    const webhook = await told;
    const timestamp = String(webhook.headers['x-hushdial-timestamp']);
    const hmac = createHmac('sha256', job.webhook.secret).update(`${timestamp}.${webhook.body}`);
    expect(webhook.headers['x-hushdial-signature']).toBe(`sha256=${hmac.digest('hex')}`);
    expect(JSON.parse(webhook.body)).toMatchObject({ id: job.id, state: 'done', items: 5_000 });
    const { results } = await (await fetch(`${address}/results`, { headers })).json();
    expect(results).toEqual(ITEMS.map((item) => ({ found: false, ...item })));
  });

  test('tell no address of the own machine unless that is allowed', async () => {
    const { storePath, headers } = await makeStore();
    const { url } = await start(storePath, false);
    const webhook = { url: 'https://127.0.0.1/hook' };
    const body = JSON.stringify({ kind: 'lookup', items: ITEMS.slice(0, 1), webhook });
    const answer = await fetch(`${url}/api/v1/jobs`, { method: 'POST', headers, body });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { message: expect.stringContaining('not a public one') },
    ]);
  });
});
