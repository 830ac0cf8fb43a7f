import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createKey } from '../create-key';
import { openStore } from '../store/open-store';
import { makeFolder } from '../test-support/make-folder';
import { startMain } from '../test-support/start-process';

const ALLOW = '--allow-private-webhooks';
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

/** Serves a store in a process of its own. */
async function serve(storePath: string, ...flags: readonly string[]) {
  const running = startMain('serve', '--port', '0', '--store', storePath, ...flags);
  const url = /http:\S+/.exec(await running.waitFor('Listening on'))?.[0] ?? '';
  return { ...running, url: url.trim() };
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
  test('go on after it was killed, and end with a webhook that can be checked', async () => {
    const { storePath, headers } = await makeStore();
    const { told, url: hook } = await listen();
    const body = JSON.stringify({ kind: 'lookup', items: ITEMS, webhook: { url: hook } });
    const first = await serve(storePath, ALLOW);
    const answer = await fetch(`${first.url}/api/v1/jobs`, { method: 'POST', headers, body });
    const job = await answer.json();
    expect([answer.status, job.items]).toEqual([202, 5_000]);
    first.child.kill('SIGKILL');
    expect(await first.ended()).toBe('SIGKILL');

    const second = await serve(storePath, ALLOW);
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
    const { url } = await serve(storePath);
    const webhook = { url: 'https://127.0.0.1/hook' };
    const body = JSON.stringify({ kind: 'lookup', items: ITEMS.slice(0, 1), webhook });
    const answer = await fetch(`${url}/api/v1/jobs`, { method: 'POST', headers, body });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { message: expect.stringContaining('not a public one') },
    ]);
  });
});
