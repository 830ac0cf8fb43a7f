import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../lib/time';
import type { E164 } from '../../lib/number/e164';
import { createKey } from '../create-key';
import { createJobWorld } from '../test-support/create-job-world';

const JOBS = '/api/v1/jobs';
const NUMBER = '+12025550143' as E164;
const KNOWN = { hash: createHash('sha256').update(NUMBER).digest('hex'), algorithm: 'sha256' };
const NOBODY = { hash: '0'.repeat(32), algorithm: 'md5' };
const MALFORMED = { hash: 'zz', algorithm: 'md5' };
const BODY = { kind: 'lookup', items: [NOBODY] };
const entries = [{ number: NUMBER, reports: 3 }];

type Job = ReturnType<typeof createJobWorld>;

async function submit({ ask }: Job, body: unknown = BODY, headers: Record<string, string> = {}) {
  const answer = await ask(JOBS, { body, headers });
  return { status: answer.status, job: await answer.json(), headers: answer.headers };
}

async function read({ ask }: Job, path: string) {
  const answer = await ask(path);
  return { status: answer.status, told: await answer.json() };
}

describe.each(['/api/v1', '/v1'])('a job below %s', (base) => {
  test('is taken, worked off, answered and deleted', async () => {
    const world = createJobWorld({ entries });
    const items = [KNOWN, MALFORMED, NOBODY];
    const body = { kind: 'lookup', items };
    const answer = await world.ask(`${base}/jobs`, { body });
    const job = await answer.json();
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      202,
      `${base}/jobs/${job.id}`,
    ]);
    expect(job).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      kind: 'lookup',
      state: 'queued',
      items: 3,
      done: 0,
      failed: 0,
      created_at: '1970-01-01T00:00:00.000Z',
      expires_at: '1970-01-02T00:00:00.000Z',
    });
    const address = `${base}/jobs/${job.id}`;
    expect(await read(world, address)).toEqual({ status: 200, told: job });
    await world.work();
    const done = { ...job, state: 'done', done: 3, failed: 1, finished_at: job.created_at };
    expect(await read(world, address)).toEqual({ status: 200, told: done });
    const batch = await (await world.ask(`${base}/lookup/batch`, { body })).json();
    expect(batch.results[0]).toMatchObject({ found: true, reports: 3 });
    expect(await read(world, `${address}/results`)).toEqual({
      status: 200,
      told: { id: job.id, items: 3, offset: 0, results: batch.results },
    });
    const deleted = await world.ask(address, { method: 'DELETE' });
    expect([deleted.status, await deleted.text()]).toEqual([204, '']);
    for (const path of [address, `${address}/results`])
      expect((await world.ask(path)).status).toBe(404);
    expect(world.jobs.readSlice({ keyId: world.id, id: job.id }, 0)).toEqual([]);
  });
});

test('a reverse job tells numbers', async () => {
  const world = createJobWorld({ entries });
  const { job } = await submit(world, { kind: 'reverse', items: [KNOWN] });
  await world.work();
  const { told } = await read(world, `${JOBS}/${job.id}/results`);
  expect(told.results).toEqual([{ found: true, hash: KNOWN.hash, phone: NUMBER }]);
});

describe('results', () => {
  test('are there when the job is done', async () => {
    const world = createJobWorld();
    const { job } = await submit(world);
    expect(await read(world, `${JOBS}/${job.id}/results`)).toEqual({
      status: 409,
      told: { message: expect.stringContaining('not done yet') },
    });
  });

  test('come whole or in pages, across slices', async () => {
    const world = createJobWorld();
    const items = Array.from({ length: 250 }, (_none, at) => ({
      hash: at.toString(16).padStart(40, '0'),
      algorithm: 'sha1',
    }));
    const { job } = await submit(world, { kind: 'lookup', items });
    await world.work();
    const page = async (query: string) =>
      (await read(world, `${JOBS}/${job.id}/results${query}`)).told;
    const all = items.map((item) => ({ found: false, ...item }));
    expect((await page('')).results).toEqual(all);
    expect(await page('?offset=90&limit=120')).toEqual({
      id: job.id,
      items: 250,
      offset: 90,
      results: all.slice(90, 210),
      next_offset: 210,
    });
    expect(await page('?offset=210&limit=120')).not.toHaveProperty('next_offset');
    expect((await page('?offset=250')).results).toEqual([]);
  });

  test.each(['offset=-1', 'offset=x', 'limit=0', 'limit=5001', 'offset='])(
    'answer 400 to ?%s',
    async (query) => {
      const world = createJobWorld();
      const { job } = await submit(world);
      await world.work();
      const { status, told } = await read(world, `${JOBS}/${job.id}/results?${query}`);
      expect([status, told]).toEqual([400, { message: expect.stringContaining('offset') }]);
    },
  );
});

describe('a job of another key', () => {
  test('is not there', async () => {
    const world = createJobWorld();
    const { job } = await submit(world);
    const { key } = createKey({ keys: world.keys, user: 'bob', now: () => 0, scopes: ['jobs'] });
    const headers = { Authorization: `Bearer ${key}` };
    const askAs = (path: string, method = 'GET') => world.ask(path, { method, headers });
    expect((await askAs(`${JOBS}/${job.id}`)).status).toBe(404);
    expect((await askAs(`${JOBS}/${job.id}/results`)).status).toBe(404);
    expect((await askAs(`${JOBS}/${job.id}`, 'DELETE')).status).toBe(404);
    expect(await (await askAs(JOBS)).json()).toEqual({ jobs: [] });
    expect((await read(world, JOBS)).told).toEqual({ jobs: [job] });
  });
});

describe('the scopes', () => {
  test.each([
    ['jobs', ['lookup', 'reverse'], 'lookup'],
    ['lookup', ['jobs', 'reverse'], 'lookup'],
    ['reverse', ['jobs', 'lookup'], 'reverse'],
  ] as const)('without %s, %j may not submit a job of kind %s', async (missing, scopes, kind) => {
    const world = createJobWorld({ key: { scopes } });
    const { status, job } = await submit(world, { ...BODY, kind });
    expect([status, job.message]).toEqual([403, expect.stringContaining(`the scope ${missing}.`)]);
    expect(world.jobs.listAll()).toEqual([]);
  });

  test('are wanted for the results as well', async () => {
    const world = createJobWorld({ entries });
    const { job } = await submit(world, { kind: 'reverse', items: [KNOWN] });
    await world.work();
    world.keys.saveKey({ ...world.keys.findKey(world.id)!, scopes: ['jobs', 'lookup'] });
    const { status, told } = await read(world, `${JOBS}/${job.id}/results`);
    expect([status, told.message]).toEqual([403, expect.stringContaining('the scope reverse.')]);
  });
});

test('a job is gone a day after it was submitted', async () => {
  const world = createJobWorld();
  const { job } = await submit(world);
  await world.work();
  world.clock.nowMs = DAY_MS - 1;
  expect((await world.ask(`${JOBS}/${job.id}`)).status).toBe(200);
  world.clock.nowMs = DAY_MS;
  for (const path of [`${JOBS}/${job.id}`, `${JOBS}/${job.id}/results`])
    expect((await world.ask(path)).status).toBe(404);
  expect((await read(world, JOBS)).told).toEqual({ jobs: [] });
  await world.work();
  expect(world.jobs.listAll()).toEqual([]);
  expect(world.jobs.readSlice({ keyId: world.id, id: job.id }, 0)).toEqual([]);
});

describe('errors', () => {
  const url = 'https://hooks.example/done';
  test.each([
    ['no JSON', '{', 'Malformed job'],
    ['no kind', { items: [NOBODY] }, 'Malformed job'],
    ['no items', { kind: 'lookup', items: [] }, '1 to 5000 items'],
    ['5,001 items', { kind: 'lookup', items: Array.from({ length: 5_001 }, () => 0) }, '1 to 5000'],
    ['a webhook that is text', { ...BODY, webhook: url }, 'Malformed webhook.'],
    ['a webhook by http', { ...BODY, webhook: { url: 'http://hooks.example' } }, 'of https'],
    ['a short secret', { ...BODY, webhook: { url, secret: 'short' } }, '16 to 128'],
  ])('answer 400 to %s', async (_what, body, advice) => {
    const world = createJobWorld();
    const { status, job } = await submit(world, body);
    expect([status, job]).toEqual([400, { message: expect.stringContaining(advice) }]);
    expect(world.jobs.listAll()).toEqual([]);
  });

  test.each(['', 'ü', 'x y', 'x'.repeat(256)])(
    'answer 400 to the Idempotency-Key %s',
    async (key) => {
      const { status } = await submit(createJobWorld(), BODY, { 'Idempotency-Key': key });
      expect(status).toBe(400);
    },
  );

  test.each([
    ['401 without a key', 401, JOBS, { headers: { Authorization: 'Bearer no' } }],
    ['404 to an unknown job', 404, `${JOBS}/abc`, {}],
    ['404 to the results of no job', 404, `${JOBS}//results`, {}],
    ['404 to more than a job has', 404, `${JOBS}/abc/results/0`, {}],
    ['405 to another method', 405, JOBS, { method: 'PUT' }],
    ['405 to another method of a job', 405, `${JOBS}/abc`, { method: 'POST', body: {} }],
    ['405 to another method of results', 405, `${JOBS}/abc/results`, { method: 'DELETE' }],
    ['413 to more than 1 MiB', 413, JOBS, { body: ' '.repeat(1_048_577) }],
  ])('answer %s with a message', async (_what, status, path, request) => {
    const answer = await createJobWorld().ask(path, request);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ message: expect.stringMatching(/\w+\. \w+.*\.$/) });
    expect(answer.headers.has('X-RateLimit-Remaining')).toBe(status !== 401);
  });

  test('say which methods a call wants', async () => {
    const { ask } = createJobWorld();
    const allow = async (path: string) => (await ask(path, { method: 'PUT' })).headers.get('Allow');
    expect(await allow(JOBS)).toBe('GET, HEAD, POST');
    expect(await allow(`${JOBS}/abc`)).toBe('GET, HEAD, DELETE');
    expect(await allow(`${JOBS}/abc/results`)).toBe('GET, HEAD');
  });
});

describe('the secret of a webhook', () => {
  const url = 'https://hooks.example/done';

  test('is made, and told to who submits the job alone', async () => {
    const world = createJobWorld();
    const once = { 'Idempotency-Key': 'a' };
    const { job } = await submit(world, { ...BODY, webhook: { url } }, once);
    expect(job.webhook).toEqual({
      state: 'waiting',
      attempts: 0,
      secret: expect.stringMatching(/^[\w-]{43}$/),
    });
    const again = await submit(world, { ...BODY, webhook: { url } }, once);
    expect(again.job.webhook).toEqual(job.webhook);
    const { told } = await read(world, `${JOBS}/${job.id}`);
    expect(told.webhook).toEqual({ state: 'waiting', attempts: 0 });
    expect(JSON.stringify((await read(world, JOBS)).told)).not.toContain(job.webhook.secret);
  });

  test('may be given', async () => {
    const secret = 'a secret of ours'.replaceAll(' ', '-');
    const { job } = await submit(createJobWorld(), { ...BODY, webhook: { url, secret } });
    expect(job.webhook.secret).toBe(secret);
  });
});
