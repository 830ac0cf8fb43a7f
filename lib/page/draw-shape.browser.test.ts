import { describe, expect, test } from 'vitest';
import type { VerdictKind } from '../verdict';
import { drawShape, SHAPE_SIZE, type Look } from './draw-shape';

const KINDS: readonly VerdictKind[] = ['reported', 'notListed', 'unknown'];
const LOOKS = KINDS.flatMap((kind) =>
  [false, true].map((isMisleading): Look => ({ kind, isMisleading })),
);

describe('drawShape', () => {
  test.each([
    ['reported', 'Number reported'],
    ['notListed', 'Number not listed'],
    ['unknown', 'Number not checked'],
  ] as const)('names %s for those who cannot see it', (kind, label) => {
    const shape = drawShape(document, { kind, isMisleading: false });
    expect([shape.getAttribute('role'), shape.getAttribute('aria-label')]).toEqual(['img', label]);
  });

  test.each([
    ['reported', 'Number dials a different number, reported'],
    ['notListed', 'Number dials a different number, not listed'],
    ['unknown', 'Number dials a different number, not checked'],
  ] as const)('names %s of a number that is not the one that is dialled', (kind, label) => {
    expect(drawShape(document, { kind, isMisleading: true }).ariaLabel).toBe(label);
  });

  test.each(LOOKS)('T3: draws %o in the same box and without any text', (look) => {
    const shape = drawShape(document, look);
    expect(shape.style.width).toBe(`${SHAPE_SIZE}px`);
    expect(shape.style.height).toBe(`${SHAPE_SIZE}px`);
    expect(shape.textContent).toBe('');
  });

  test('draws each look in another form', () => {
    const drawn = LOOKS.map((look) => drawShape(document, look).innerHTML);
    expect(new Set(drawn).size).toBe(LOOKS.length);
  });

  test('draws over a shape that is there', () => {
    const shape = drawShape(document, LOOKS[0]!);
    expect(drawShape(document, LOOKS[1]!, shape)).toBe(shape);
    expect(shape.innerHTML).toBe(drawShape(document, LOOKS[1]!).innerHTML);
  });
});
