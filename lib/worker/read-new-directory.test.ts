import { describe, expect, test } from 'vitest';
import { readNewDirectory } from './read-new-directory';

const ENTERED = {
  name: 'Mine',
  protocol: 'range',
  environment: 'production',
  url: 'https://directory.example',
  key: 'hd_1',
  keyKept: 'disk',
} as const;
const MAY = async () => true;

describe('readNewDirectory', () => {
  test('reads a directory as it was entered', async () => {
    expect(await readNewDirectory({ ...ENTERED, user: 'erika' }, MAY)).toEqual({
      ok: true,
      value: {
        record: {
          id: expect.any(String),
          name: 'Mine',
          protocol: 'range',
          environment: 'production',
          url: ENTERED.url,
          user: 'erika',
          isOn: true,
          allows: [],
          keyKept: 'disk',
        },
        key: 'hd_1',
      },
    });
  });

  test('takes the spaces off that came with copying', async () => {
    const copied = {
      ...ENTERED,
      name: ' Mine ',
      url: ` ${ENTERED.url}/ `,
      user: '  ',
      key: ' hd_1\n',
    };
    expect(await readNewDirectory(copied, MAY)).toMatchObject({
      value: { record: { name: 'Mine', url: ENTERED.url, user: undefined }, key: 'hd_1' },
    });
  });

  test('names a directory after its host where it has no name', async () => {
    const nameless = { ...ENTERED, name: ' ', url: 'http://localhost:8787/base' };
    expect(await readNewDirectory(nameless, MAY)).toMatchObject({
      value: { record: { name: 'localhost:8787' } },
    });
  });

  test('gives every directory an id of its own', async () => {
    const both = await Promise.all([
      readNewDirectory(ENTERED, MAY),
      readNewDirectory(ENTERED, MAY),
    ]);
    const ids = both.map((entered) => entered.ok && entered.value.record.id);
    expect(new Set(ids).size).toBe(2);
  });

  test.each([
    ['no address', { url: 'directory' }, 'urlInvalid'],
    ['T13: an address in clear text', { url: 'http://directory.example' }, 'urlNeedsHttps'],
    ['T13: an address with a password', { url: 'https://a:b@directory.example' }, 'urlHasUser'],
    ['no key', { key: ' ' }, 'keyMissing'],
    ['a key of two words', { key: 'two words' }, 'keyInvalid'],
    ['a user with a colon', { user: 'er:ika' }, 'userInvalid'],
    ['the address before the key', { url: 'directory', key: '' }, 'urlInvalid'],
  ])('refuses %s', async (_what, change, error) => {
    const entered = await readNewDirectory({ ...ENTERED, ...change }, MAY);
    expect(entered).toEqual({ ok: false, error });
  });

  test('asks for permission for the address that is used', async () => {
    const asked: string[] = [];
    const hasPermission = async (url: string) => (asked.push(url), false);
    const entered = await readNewDirectory({ ...ENTERED, url: `${ENTERED.url}/` }, hasPermission);
    expect(entered).toEqual({ ok: false, error: 'noPermission' });
    expect(asked).toEqual([ENTERED.url]);
  });
});
