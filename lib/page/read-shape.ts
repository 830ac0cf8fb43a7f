import type { Box } from './box';
import { readLengths } from './read-lengths';

interface Size {
  readonly width: number;
  readonly height: number;
}

const SHAPE = /^(inset|circle|ellipse|polygon)\((.*)\)/;
const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * Reads the box around a basic shape of CSS, from the left and top of what it is cut out of. The shape
 * may show less of it, but a shape that shows nothing has a box of no size. Undefined for what is not
 * read: paths, references, and shapes that are as large as there is room.
 */
export function readShape(text: string, size: Size): Box | undefined {
  const [, name, body = ''] = SHAPE.exec(text) ?? [];
  if (name === 'inset') return readInset(body, size);
  if (name === 'polygon') return readPolygon(body, size);
  return name === undefined ? undefined : readEllipse(body, size);
}

function readInset(body: string, { width, height }: Size): Box | undefined {
  const [top, right = top, bottom = top, left = right] = readLengths(body.split(' round')[0] ?? '');
  if (!top || !right || !bottom || !left) return undefined;
  return {
    left: left(width),
    top: top(height),
    right: width - right(width),
    bottom: height - bottom(height),
  };
}

function readEllipse(body: string, { width, height }: Size): Box | undefined {
  const [size = '', place = '50% 50%'] = body.split('at ');
  const radii = readLengths(size);
  const [rx, ry = rx] = radii;
  const [cx, cy] = readLengths(place);
  if (!rx || !ry || !cx || !cy) return undefined;
  // A circle's radius is a share of both sides, taken together.
  const isCircle = radii.length === 1;
  const whole = Math.hypot(width, height) / Math.SQRT2;
  const [x, y] = [rx(isCircle ? whole : width), ry(isCircle ? whole : height)];
  const [left, top] = [cx(width) - x, cy(height) - y];
  return { left, top, right: left + 2 * x, bottom: top + 2 * y };
}

function readPolygon(body: string, { width, height }: Size): Box | undefined {
  const points = body.split(',').map((point) => {
    const [x, y] = readLengths(point);
    return x && y ? ([x(width), y(height)] as const) : undefined;
  });
  const known = points.filter((point) => point !== undefined);
  // What begins with the rule for its filling has a comma more.
  if (known.length < points.length - 1 || known.length === 0) return undefined;
  if (measureArea(known) < 1) return NOTHING;
  const [xs, ys] = [known.map(([x]) => x), known.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** A line has a box around it, but no area. */
function measureArea(points: readonly (readonly [number, number])[]): number {
  const sum = points.reduce((area, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return area + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}
