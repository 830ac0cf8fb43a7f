import { describe, expect, test } from 'vitest';
import { parseAddress } from './parse-address';

describe('parseAddress', () => {
  test.each([
    [
      'postgres://ann@db.example.test/listing',
      { host: 'db.example.test', port: 5432, user: 'ann', database: 'listing' },
    ],
    ['postgresql://db.example.test:6000', { port: 6000, user: undefined, database: undefined }],
    ['postgres://a%20b:p%40ss%3A@[::1]/x', { host: '::1', user: 'a b', password: 'p@ss:' }],
    ['postgres:///x?host=/var/run/postgresql', { host: '/var/run/postgresql', database: 'x' }],
    ['postgres://', { host: 'localhost', port: 5432 }],
  ])('reads %s', (text, address) => {
    expect(parseAddress(text)).toMatchObject({ ok: true, value: address });
  });

  test.each([
    ['postgres://db.example.test', { mode: 'verify', caFile: undefined }],
    ['postgres://192.0.2.1/x?sslrootcert=/etc/ca.pem', { mode: 'verify', caFile: '/etc/ca.pem' }],
    ['postgres://db.example.test/x?sslmode=disable', { mode: 'off' }],
    ['postgres://127.0.0.1', { mode: 'off' }],
    ['postgres://[::1]', { mode: 'off' }],
    ['postgres:///x?host=/run', { mode: 'off' }],
    ['postgres://127.0.0.1?sslmode=verify-full', { mode: 'verify', caFile: undefined }],
  ])('asks %s by TLS unless nobody is between', (text, tls) => {
    expect(parseAddress(text)).toMatchObject({ ok: true, value: { tls } });
  });

  test.each([
    ['', 'no address'],
    ['secret', 'no address'],
    ['http://ann:secret@host/x', 'no address'],
    ['postgres://ann:secret@host:99999/x', 'no address'],
    ['postgres://ann:secret@host/x?sslmode=require', 'sslmode is verify-full'],
    ['postgres://ann:secret@host/x?password=secret', 'a parameter that is not known'],
    ['postgres://ann:secret%zz@host/x', 'stands for nothing'],
  ])('says what is wrong with %s, and repeats nothing of it', (text, reason) => {
    const parsed = parseAddress(text);
    expect(parsed).toMatchObject({ ok: false, error: expect.stringContaining(reason) });
    expect(JSON.stringify(parsed)).not.toContain('secret');
  });
});
