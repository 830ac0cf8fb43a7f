import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makeDirectoryRecord } from '../../test/fakes/make-directory-record';
import { checkConsent } from './check-consent';

const exact = makeDirectoryRecord({ protocol: 'phoneHash' });

test.each([
  ['nothing', exact, false, false],
  ['a word for one use', exact, true, true],
  ['a word for all numbers', { ...exact, allows: ['exact'] }, false, true],
  ['a word for something else', { ...exact, allows: ['neighbours'] }, false, false],
  ['any word, to a directory that is off', { ...exact, isOn: false }, true, false],
  ['a word for ranges', makeDirectoryRecord({ allows: ['exact'] }), true, false],
])('T8: the user gives consent by %s', (_what, record, isGivenNow, isGiven) => {
  expect(checkConsent(record, isGivenNow)).toEqual(
    isGiven ? { directoryId: record.id } : undefined,
  );
});

test.each([
  ['Consent', ['lib/worker/check-consent.ts']],
  ['DisclosedHash', ['lib/number/disclose-hash.ts', 'lib/number/disclose-number.ts']],
])('T8: a %s is made in %j alone', async (brand, makers) => {
  const root = new URL('../../', import.meta.url);
  const files = await Promise.all(
    ['lib', 'entrypoints'].map(async (folder) =>
      (await readdir(new URL(folder, root), { recursive: true })).map(
        (file) => `${folder}/${file}`,
      ),
    ),
  );
  const sources = files.flat().filter((file) => /(?<!\.test)\.tsx?$/.test(file));
  const mints = await Promise.all(
    sources.map(async (file) =>
      (await readFile(new URL(file, root), 'utf8')).includes(`as ${brand}`),
    ),
  );
  expect(sources.filter((_file, at) => mints[at]).toSorted()).toEqual(makers);
});
