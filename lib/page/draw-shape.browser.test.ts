import { describe, expect, test } from 'vitest';
import type { VerdictKind } from '../verdict';
import { drawShape, SHAPE_SIZE } from './draw-shape';

const KINDS: readonly VerdictKind[] = ['reported', 'notListed', 'unknown'];

describe('drawShape', () => {
  test.each([
    ['reported', 'Number reported'],
    ['notListed', 'Number not listed'],
    ['unknown', 'Number not checked'],
  ] as const)('names %s for those who cannot see it', (kind, label) => {
    const shape = drawShape(document, kind);
    expect([shape.getAttribute('role'), shape.getAttribute('aria-label')]).toEqual(['img', label]);
  });

  test.each(KINDS)('T3: draws %s in the same box and without any text', (kind) => {
    const shape = drawShape(document, kind);
    expect(shape.style.width).toBe(`${SHAPE_SIZE}px`);
    expect(shape.style.height).toBe(`${SHAPE_SIZE}px`);
    expect(shape.textContent).toBe('');
  });

  test('draws each verdict in another form', () => {
    expect(new Set(KINDS.map((kind) => drawShape(document, kind).innerHTML)).size).toBe(3);
  });
});
