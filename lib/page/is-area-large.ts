/** What is narrower is not clicked, in CSS pixels. */
const MIN_SIDE = 6;

/** Whether an area of a picture is large enough to be clicked, by its coordinates. */
export function isAreaLarge(area: Element): boolean {
  const shape = area.getAttribute('shape')?.toLowerCase() ?? 'rect';
  if (shape === 'default') return true;
  const numbers = (area.getAttribute('coords') ?? '').split(/[\s,;]+/).map(Number.parseFloat);
  if (!numbers.every(Number.isFinite)) return false;
  if (shape.startsWith('circ')) return 2 * (numbers[2] ?? 0) >= MIN_SIDE;
  const isWide = (side: 0 | 1) => {
    const edges = numbers.filter((_edge, index) => index % 2 === side);
    return Math.max(...edges) - Math.min(...edges) >= MIN_SIDE;
  };
  return isWide(0) && isWide(1);
}
