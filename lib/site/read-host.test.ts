import { expect, test } from 'vitest';
import { readHost } from './read-host';

test.each([
  ['https://shop.example/a?b', 'shop.example'],
  ['http://SHOP.example:8080/', 'shop.example'],
  ['about:blank', ''],
  ['about:srcdoc', ''],
  ['no address', ''],
])('reads from %j the host %j', (address, host) => {
  expect(readHost(address)).toBe(host);
});
