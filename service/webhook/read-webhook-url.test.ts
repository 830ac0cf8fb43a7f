import { expect, test } from 'vitest';
import { readWebhookUrl } from './read-webhook-url';

const strict = { allowsPrivate: false };

test.each([
  'https://hooks.example',
  'https://hooks.example:8443/a?b=c',
  'https://8.8.8.8/',
  'https://[2606:4700::1111]/',
])('takes %s', (text) => {
  expect(readWebhookUrl(text, strict)).toEqual({ ok: true, value: new URL(text) });
});

test.each([
  ['', 'Malformed'],
  ['hooks.example', 'Malformed'],
  ['ftp://hooks.example', 'Malformed'],
  ['file:///etc/hosts', 'Malformed'],
  [`https://hooks.example/${'a'.repeat(2_048)}`, 'Malformed'],
  ['http://hooks.example', 'Insecure'],
  ['https://ann@hooks.example', 'has a user'],
  ['https://:word@hooks.example', 'has a user'],
  ['https://127.0.0.1', 'not a public one'],
  ['https://2130706433', 'not a public one'],
  ['https://0x7f.1', 'not a public one'],
  ['https://0177.0.0.1', 'not a public one'],
  ['https://[::1]', 'not a public one'],
  ['https://[::ffff:127.0.0.1]', 'not a public one'],
  ['https://169.254.169.254/latest', 'not a public one'],
])('refuses "%s": %s', (text, why) => {
  const read = readWebhookUrl(text, strict);
  expect(read).toEqual({ ok: false, error: expect.stringContaining(why) });
});

test.each(['http://127.0.0.1:9', 'http://hooks.example', 'https://10.0.0.1', 'http://[::1]'])(
  'takes %s where that is allowed',
  (text) => {
    expect(readWebhookUrl(text, { allowsPrivate: true })).toMatchObject({ ok: true });
  },
);

test.each(['http://169.254.169.254', 'http://a:b@127.0.0.1', 'gopher://127.0.0.1'])(
  'refuses %s even where private addresses are allowed',
  (text) => {
    expect(readWebhookUrl(text, { allowsPrivate: true })).toMatchObject({ ok: false });
  },
);
