import { afterEach, expect, test } from 'vitest';
import type { VerdictKind } from '../lib/verdict';
import { mount } from './mount';
import { unmount } from './unmount';
import { VerdictShape } from './verdict-shape';

afterEach(unmount);

test('draws each verdict in a shape of its own', () => {
  const kinds: readonly VerdictKind[] = ['reported', 'notListed', 'unknown'];
  const drawings = kinds.map(
    (kind) => mount(<VerdictShape kind={kind} />).querySelector('svg')?.innerHTML,
  );

  expect(new Set(drawings).size).toBe(3);
});
