import { expect, expectTypeOf, test } from 'vitest';
import type { ExactQuestion } from '../../lib/directory/exact-protocol';
import type { Consent } from '../../lib/number/consent';
import { discloseNumber } from '../../lib/number/disclose-number';
import type { DisclosedHash } from '../../lib/number/disclosed-hash';
import type { E164 } from '../../lib/number/e164';
import type { FullHash } from '../../lib/number/full-hash';
import type { HashPrefix } from '../../lib/number/hash-prefix';

const ACCESS = { url: 'https://hashes.example', user: undefined, key: 'token' };

test('T8: nothing goes to a directory that sees numbers but a hash that the user disclosed', () => {
  type Item = ExactQuestion['hashes'][number];
  expectTypeOf<DisclosedHash>().toExtend<Item>();
  expectTypeOf<FullHash>().not.toExtend<Item>();
  expectTypeOf<E164>().not.toExtend<Item>();
  expectTypeOf<HashPrefix>().not.toExtend<Item>();
  expectTypeOf<string>().not.toExtend<Item>();
  // @ts-expect-error A number is no disclosed hash.
  const question: ExactQuestion = { access: ACCESS, hashes: ['+12025550143' as E164] };
  // @ts-expect-error A full hash that nobody allowed to send is none either.
  const other: ExactQuestion = { access: ACCESS, hashes: ['bdc5e3' as FullHash] };
  expect([question, other]).toHaveLength(2);
});

test('T8: no number is disclosed without a consent, which is nothing that can be written down', () => {
  type Permit = Parameters<typeof discloseNumber>[1];
  expectTypeOf<{ algorithm: 'sha1' }>().not.toExtend<Permit>();
  expectTypeOf<{ directoryId: string }>().not.toExtend<Consent>();
  expectTypeOf<Awaited<ReturnType<typeof discloseNumber>>>().toEqualTypeOf<DisclosedHash>();
  expect(discloseNumber).toHaveLength(2);
});
