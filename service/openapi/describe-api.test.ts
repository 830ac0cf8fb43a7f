import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTRIES, FORM, NO_RANGE, OCTETS, ONCE, RANGE, SAMPLES } from '../test-support/api-samples';
import { createApiJudge } from '../test-support/create-api-judge';
import { createJobWorld } from '../test-support/create-job-world';
import { listApiRows, type Row } from '../test-support/list-api-rows';

type World = ReturnType<typeof createJobWorld>;

const api = createApiJudge();
const ROWS = listApiRows(api.operations);

async function makeJob(world: World, state: Row['job']): Promise<string> {
  if (state === undefined) return 'abc';
  const body = SAMPLES['post /api/v1/jobs']?.body;
  const answer = await world.ask('/api/v1/jobs', { body, headers: ONCE });
  if (state === 'done') await world.work();
  return String((await answer.json()).id);
}

describe('the OpenAPI document', () => {
  test.each(ROWS)('says what is answered: $operation, $status, $why', async (row) => {
    const operation = api.operations.find(({ name }) => name === row.operation)!;
    const sample = { ...SAMPLES[row.operation], ...row };
    const world = createJobWorld({ entries: ENTRIES, ...row.setting });
    const id = await makeJob(world, row.job);
    const [method = '', address = ''] = row.operation.split(' ');
    const answer = await world.ask((sample.path ?? address).replace('{id}', id), {
      method: method.toUpperCase(),
      body: sample.body,
      ...(sample.headers && { headers: sample.headers }),
    });
    expect(answer.status).toBe(row.status);
    expect(await api.judge(answer, operation)).toBeUndefined();
    const isAsked = answer.ok && typeof sample.body === 'object';
    expect(isAsked ? api.judgeRequest(operation, sample.body) : undefined).toBeUndefined();
  });

  test('names no status that nothing is answered with', () => {
    const list = (pairs: readonly string[]) => [...new Set(pairs)].toSorted();
    const documented = api.operations.flatMap(({ name, statuses }) =>
      statuses.map((status) => `${name} ${status}`),
    );
    expect(list(ROWS.map(({ operation, status }) => `${operation} ${status}`))).toEqual(
      list(documented),
    );
  });

  test('says what a webhook sends', async () => {
    const world = createJobWorld({ entries: ENTRIES });
    await makeJob(world, 'done');
    const { post } = api.webhooks['jobDone']!;
    const [call] = world.calls;
    expect(api.judgeRequest(post, JSON.parse(call?.body ?? ''))).toBeUndefined();
    const names = post.parameters?.map(({ name }) => name) ?? [];
    expect(Object.keys(call?.headers ?? {})).toEqual(expect.arrayContaining([...names]));
  });

  test('is there for anybody, and below one address only', async () => {
    const { app } = createJobWorld();
    const answer = await app.request('/api/v1/openapi.json');
    expect([answer.status, (await answer.json()).openapi]).toEqual([200, '3.1.0']);
    expect((await app.request('/v1/openapi.json')).status).toBe(401);
  });

  test('leaves nothing out that any request is answered with', async () => {
    const world = createJobWorld({ entries: ENTRIES });
    const done = await makeJob(world, 'done');
    const paths = ['', '/', '/x', '/api', '/v1/lookup', '/range', ...Object.keys(SAMPLES)].map(
      (name) => name.replace(/^\w+ /, ''),
    );
    const path = fc
      .constantFrom(...paths)
      .chain((address) =>
        fc
          .constantFrom(RANGE, NO_RANGE, done, 'xyz', '%zz', '')
          .map((end) => address.replace(/\{\w+\}/, end)),
      );
    const body = fc.oneof(
      fc.constant(undefined),
      fc.constantFrom(...Object.values(SAMPLES).map((sample) => sample.body)),
      fc.jsonValue(),
    );
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE');
    const headers = fc.constantFrom({}, { Authorization: '' }, OCTETS, FORM, ONCE);
    await fc.assert(
      fc.asyncProperty(method, path, body, headers, async (...[verb, address, sent, given]) => {
        world.clock.nowMs += 20_000;
        const isSent = verb !== 'GET' && sent !== undefined;
        const init = { method: verb, headers: given, ...(isSent && { body: sent }) };
        const answer = await world.ask(address, init);
        const operation = api.find(verb, address.replace(/(?<=.)\/$/, ''));
        const other = answer.status === 405 ? 'MethodNotAllowed' : 'NotFound';
        if (operation) expect(await api.judge(answer, operation)).toBeUndefined();
        else expect([400, 401, 404, 405, 200]).toContain(answer.status);
        if (!operation && answer.status > 401 && !address.startsWith('/range'))
          expect(await api.judgeOther(answer, other)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
