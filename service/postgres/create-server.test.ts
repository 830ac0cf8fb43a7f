import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../test-support/make-folder';
import { usePostgres } from '../test-support/use-postgres';
import { createServer } from './create-server';
import type { PostgresAddress } from './postgres-address';
import { READ_STATE } from './statements';

const getPostgres = usePostgres();

function create(address: Partial<PostgresAddress>) {
  const server = createServer({ ...getPostgres().address, ...address });
  onTestFinished(() => server.close());
  return () => server.ask(READ_STATE, []);
}

test('connects anew when it could not connect before', async () => {
  const caFile = join(makeFolder(), 'ca.pem');
  const ask = create({ tls: { mode: 'verify', caFile } });
  expect(await ask()).toEqual({ ok: false, error: { kind: 'unreachable', code: 'ENOENT' } });
  writeFileSync(caFile, '');
  expect(await ask()).toEqual({ ok: false, error: { kind: 'unreachable', code: 'no tls' } });
});

test('tells what the server refuses from what is unreachable', async () => {
  expect(await create({})()).toEqual({ ok: false, error: { kind: 'refused', code: '42P01' } });
  const noDatabase = create({ database: 'nobody' });
  expect(await noDatabase()).toEqual({ ok: false, error: { kind: 'unreachable', code: '3D000' } });
});
