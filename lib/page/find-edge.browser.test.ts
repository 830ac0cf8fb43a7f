import { afterEach, expect, test, vi } from 'vitest';
import { findEdge } from './find-edge';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('findEdge does not have the browser look through all siblings for each of thousands of texts', () => {
  const texts = Array.from({ length: 100 }, () => document.createTextNode('202-555-0143'));
  document.body.replaceChildren(...texts);
  const look = vi.spyOn(CharacterData.prototype, 'nextElementSibling', 'get');
  for (const [at, text] of texts.slice(1).entries())
    expect(findEdge(texts[at]!, text)).toBe('none');
  expect(look).not.toHaveBeenCalled();
});
