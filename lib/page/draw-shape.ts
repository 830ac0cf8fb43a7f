import type { VerdictKind } from '../verdict';

const SVG = 'http://www.w3.org/2000/svg';
/** The same box for every verdict: a page that measures its surroundings learns nothing. */
export const SHAPE_SIZE = 12;
const RING = 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9Z';

/** Spoken only: `window.find()` reads text even in a closed shadow root, but no attribute. */
const LABELS: Readonly<Record<VerdictKind, string>> = {
  reported: 'Number reported',
  notListed: 'Number not listed',
  unknown: 'Number not checked',
};

const ATTRIBUTES: Readonly<Record<VerdictKind, Readonly<Record<string, string>>>> = {
  reported: { d: 'M6 .5 11.5 6 6 11.5 .5 6Z', fill: '#a62c1a', stroke: '#fff' },
  notListed: { d: RING, fill: '#fff', stroke: '#33558b', 'stroke-width': '1.75' },
  // Six round dots, a sixth of the circumference apart.
  unknown: {
    d: RING,
    fill: '#fff',
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
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {
    viewBox: '0 0 12 12',
    width: `${SHAPE_SIZE}`,
    height: `${SHAPE_SIZE}`,
    role: 'img',
    'aria-label': LABELS[kind],
  };
  const path = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  for (const [name, value] of Object.entries(ATTRIBUTES[kind])) path.setAttribute(name, value);
  svg.append(path);
  return svg;
}
