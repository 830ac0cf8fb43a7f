import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveSecret } from './derive-secret';
import { openText } from './open-text';
import { PBKDF2_ROUNDS } from './pbkdf2-rounds';
import { sealText } from './seal-text';

const SALT = Uint8Array.of(1, 2, 3, 4);
const derive = (passphrase: string, rounds = 1) => deriveSecret({ passphrase, salt: SALT, rounds });

test('a text that is sealed opens with the same secret, in the same place', async () => {
  const property = fc.asyncProperty(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'binary' }),
    async (text, place) => {
      const secret = await derive('words');
      const sealed = await sealText(secret, { text, place });
      expect(await openText(secret, { ...sealed, place })).toBe(text);
    },
  );
  await fc.assert(property);
});

test('T15: a sealed text that was changed in any byte does not open', async () => {
  const secret = await derive('words');
  const place = 'a';
  const { iv, sealed } = await sealText(secret, { text: 'hd_1_secret', place });
  const flip = (bytes: Uint8Array<ArrayBuffer>, at: number) =>
    bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
  const bytes = new Uint8Array(sealed);
  const property = fc.asyncProperty(fc.nat(bytes.length - 1), async (at) => {
    const changed = { iv, sealed: flip(bytes, at).buffer, place };
    expect(await openText(secret, changed)).toBeUndefined();
  });
  await fc.assert(property);
  expect(await openText(secret, { iv: flip(iv, 0), sealed, place })).toBeUndefined();
  expect(await openText(secret, { iv, sealed: sealed.slice(1), place })).toBeUndefined();
});

test('a sealed text opens neither in another place nor with another secret', async () => {
  const secret = await derive('words');
  const sealed = await sealText(secret, { text: 'hd_1', place: 'a' });
  expect(await openText(secret, { ...sealed, place: 'b' })).toBeUndefined();
  expect(await openText(await derive('other'), { ...sealed, place: 'a' })).toBeUndefined();
});

test('the same text is sealed with another IV each time', async () => {
  const secret = await derive('words');
  const seal = async () => (await sealText(secret, { text: 'hd_1', place: 'a' })).iv;
  const ivs = await Promise.all(Array.from({ length: 50 }, seal));
  expect(new Set(ivs.map(String)).size).toBe(50);
  expect(ivs.map(({ length }) => length)).toEqual(ivs.map(() => 12));
});

test('a secret is 256 bits that PBKDF2 with SHA-256 makes of the passphrase', async () => {
  // PBKDF2-HMAC-SHA256 of "password", "salt": RFC 7914 section 11 gives the method; the values are
  // those of many libraries.
  const salt = new TextEncoder().encode('salt');
  const secret = await deriveSecret({ passphrase: 'password', salt, rounds: 4096 });
  expect(Buffer.from(secret, 'base64').toString('hex')).toBe(
    'c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a',
  );
});

test('a passphrase is derived in 600,000 rounds at the least', () => {
  expect(PBKDF2_ROUNDS).toBeGreaterThanOrEqual(600_000);
});
