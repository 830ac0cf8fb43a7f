import { expect, test } from 'vitest';
import type { Candidate } from './candidate';
import { candidateKey } from './candidate-key';

const CANDIDATE: Candidate = {
  source: 'text',
  text: '202-555-0143',
  before: 'Call ',
  after: ' now',
};

test('is the same for candidates that read the same', () => {
  expect(candidateKey({ ...CANDIDATE })).toBe(candidateKey(CANDIDATE));
});

test.each<Partial<Candidate>>([
  { source: 'link' },
  { text: '202-555-0144' },
  { before: 'Order ' },
  { after: '' },
  { text: ' now', after: '202-555-0143' },
  { before: 'Call 202', text: '-555-0143' },
  { breaks: [3] },
  { dials: '+12025550144' },
])('differs where they differ in %o', (change) => {
  expect(candidateKey({ ...CANDIDATE, ...change })).not.toBe(candidateKey(CANDIDATE));
});
