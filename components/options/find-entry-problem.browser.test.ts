import { expect, test } from 'vitest';
import { findEntryProblem } from './find-entry-problem';

const entry = {
  name: '',
  protocol: 'range',
  environment: 'production',
  keep: 'disk',
  url: 'https://directory.example',
  user: undefined,
  key: 'a-key',
} as const;

test.each([
  ['nothing typed', { url: '', key: '' }, 'urlInvalid'],
  ['no address', { url: 'directory' }, 'urlInvalid'],
  ['no key', { key: '' }, 'keyMissing'],
  ['all that is needed', {}, undefined],
])('judges %s', (_, part, problem) => {
  expect(findEntryProblem({ ...entry, ...part })).toBe(problem);
});
