import { describe, expect, test } from 'vitest';
import { isAllowedAddress } from './is-allowed-address';

const PUBLIC = ['8.8.8.8', '1.1.1.1', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00::1'];

const PRIVATE = [
  '127.0.0.1',
  '127.255.255.254',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '100.64.0.1',
  '100.127.255.255',
  '192.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '::1',
  'fc00::1',
  'fd12:3456::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:8.8.8.8',
  '::8.8.8.8',
  '64:ff9b::7f00:1',
  '64:ff9b:1::a00:1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::1',
  '3fff::1',
  '100::1',
];

const NEVER = [
  '0.0.0.0',
  '0.1.2.3',
  '169.254.169.254',
  '169.254.170.2',
  '168.63.129.16',
  '100.100.100.200',
  '192.0.0.192',
  '224.0.0.1',
  '239.255.255.255',
  '255.255.255.255',
  '::',
  '::ffff:169.254.169.254',
  '::ffff:a9fe:a9fe',
  'fe80::1',
  'fe80::1%eth0',
  'fd00:ec2::254',
  'ff02::1',
  '',
  'localhost',
  '127.1',
];

describe('a webhook', () => {
  test.each(PUBLIC)('may go to %s', (address) => {
    expect(isAllowedAddress(address, { allowsPrivate: false })).toBe(true);
  });

  test.each([...PRIVATE, ...NEVER])('may not go to %s', (address) => {
    expect(isAllowedAddress(address, { allowsPrivate: false })).toBe(false);
  });

  test.each([...PUBLIC, ...PRIVATE])('may go to %s where that is allowed', (address) => {
    expect(isAllowedAddress(address, { allowsPrivate: true })).toBe(true);
  });

  test.each(NEVER)('may never go to "%s"', (address) => {
    expect(isAllowedAddress(address, { allowsPrivate: true })).toBe(false);
  });
});
