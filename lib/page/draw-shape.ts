import type { VerdictKind } from '../verdict';

const SVG = 'http://www.w3.org/2000/svg';
/** The same box for every verdict: a page that measures its surroundings learns nothing. */
export const SHAPE_SIZE = 12;

/** Spoken only: `window.find()` reads text even in a closed shadow root, but no attribute. */
const LABELS: Readonly<Record<VerdictKind, string>> = {
  reported: 'Number reported',
  notListed: 'Number not listed',
  unknown: 'Number not checked',
};

const RING = 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9Z';
const DIAMOND = 'M6 .5 11.5 6 6 11.5 .5 6Z';

/** A light edge under every shape, so that it stands out on dark pages as well. */
const HALO = { fill: 'none', stroke: '#fff', 'stroke-width': '3.5', 'stroke-linejoin': 'round' };

const SHAPES: Readonly<Record<VerdictKind, Readonly<Record<string, string>>>> = {
  reported: { d: DIAMOND, fill: '#a62c1a' },
  notListed: { d: RING, fill: 'none', stroke: '#33558b', 'stroke-width': '1.75' },
  // Six round dots, a sixth of the circumference apart.
  unknown: {
    d: RING,
    fill: 'none',
    stroke: '#4a545c',
    'stroke-width': '2.25',
    'stroke-linecap': 'round',
    'stroke-dasharray': '0.01 4.702',
  },
};

/**
 * Draws the shape of a verdict without any text: a filled diamond for reported, a ring for not
 * listed, a dotted ring for unknown, so that they differ by more than colour.
 */
export function drawShape(document: Document, kind: VerdictKind): SVGSVGElement {
  const shape = SHAPES[kind];
  const svg = createElement(document, 'svg', {
    viewBox: '0 0 12 12',
    width: `${SHAPE_SIZE}`,
    height: `${SHAPE_SIZE}`,
    overflow: 'visible',
    role: 'img',
    'aria-label': LABELS[kind],
  });
  svg.append(
    createElement(document, 'path', { ...shape, ...HALO }),
    createElement(document, 'path', shape),
  );
  return svg;
}

function createElement<K extends 'svg' | 'path'>(
  document: Document,
  name: K,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
