import { expect, test } from 'vitest';
import { readAddresses } from './read-addresses';

const ENV = {
  DIRECTORY_POSTGRES: ' postgres://one:s1@a.example.test/x\tpostgres://b.example.test ',
};

test('takes the addresses of the environment, with their passwords, in their order', () => {
  const read = readAddresses({ addresses: [], env: { ...ENV, PGPASSWORD: 's2' } });
  expect(read).toMatchObject({
    ok: true,
    value: [
      { host: 'a.example.test', password: 's1' },
      { host: 'b.example.test', password: 's2' },
    ],
  });
});

test('takes those of the command line instead, with the password of the environment', () => {
  const addresses = ['postgres://ann@c.example.test/x'];
  expect(readAddresses({ addresses, env: { ...ENV, PGPASSWORD: 's2' } })).toMatchObject({
    ok: true,
    value: [{ host: 'c.example.test', password: 's2' }],
  });
});

test('takes none where none is given', () => {
  expect(readAddresses({ addresses: [], env: {} })).toEqual({ ok: true, value: [] });
});

test('refuses a password on the command line, and does not repeat it', () => {
  const addresses = ['postgres://c.example.test/x', 'postgres://ann:secret@c.example.test/x'];
  const read = readAddresses({ addresses, env: {} });
  expect(read).toMatchObject({ ok: false, error: expect.stringContaining('PGPASSWORD') });
  expect(JSON.stringify(read)).not.toContain('secret');
});
