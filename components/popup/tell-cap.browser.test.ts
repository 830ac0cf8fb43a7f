import { expect, test } from 'vitest';
import type { Cap } from '../../lib/message/views';
import { tellCap } from './tell-cap';

const CAPS: readonly Cap[] = ['candidates', 'places', 'text', 'data', 'numbers'];

test('says of each bound what is read, in one sentence of its own', () => {
  const sentences = CAPS.map(tellCap);
  expect(new Set(sentences).size).toBe(CAPS.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^Only the first [^.]+\.$/);
});
