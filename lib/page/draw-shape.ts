import type { VerdictKind } from '../verdict';

const SVG = 'http://www.w3.org/2000/svg';
/** The same box for every verdict: a page that measures its surroundings learns nothing. */
export const SHAPE_SIZE = 12;

/** What a shape says: a verdict, and whether the link around its number dials another one. */
export interface Look {
  readonly kind: VerdictKind;
  readonly isMisleading: boolean;
}

const DIAMOND = 'd:path("M6 .5 11.5 6 6 11.5 .5 6Z");fill:#a62c1a';
const RING = 'd:path("M6 1.5a4.5 4.5 0 1 1-.01 0Z");';
/** An arrow that turns off: what is dialled is not what is written. */
const ARROW = 'd:path("M1.5 11V6.5A2.5 2.5 0 0 1 4 4H10.5M7.5 1 10.5 4 7.5 7");';
/** A light edge under every shape, so that it stands out on dark pages as well. */
const HALO = ';fill:none;stroke:#fff;stroke-width:3.5';

/** Spoken only: `window.find()` reads text even in a closed shadow root, but no attribute. */
const SHAPES: Readonly<Record<VerdictKind, readonly [label: string, css: string]>> = {
  reported: ['reported', DIAMOND],
  notListed: ['not listed', `${RING}stroke:#33558b;stroke-width:1.75`],
  // Six round dots, a sixth of the circumference apart.
  unknown: ['not checked', `${RING}stroke:#4a545c;stroke-width:2.25;stroke-dasharray:.01 4.702`],
};

/** Of a number that is not the one that is dialled; the verdict is told by stroke and colour. */
const ARROWS: typeof SHAPES = {
  reported: ['reported', `${ARROW}stroke:#a62c1a;stroke-width:3`],
  notListed: ['not listed', `${ARROW}stroke:#33558b;stroke-width:1.75`],
  unknown: ['not checked', `${ARROW}stroke:#4a545c;stroke-width:2.25;stroke-dasharray:.01 3.4`],
};

/**
 * Draws the shape of a verdict without any text: a filled diamond for reported, a ring for not
 * listed, a dotted ring for unknown, so that they differ by more than colour; and an arrow for a
 * number whose link dials another one. It is not displayed until it has a place.
 *
 * @param svg a shape to be drawn over, which stays where it is: to take a node out of a document
 *   costs a look at each of its live ranges
 */
export function drawShape(
  document: Document,
  { kind, isMisleading }: Look,
  svg: SVGSVGElement = createShape(document),
): SVGSVGElement {
  const [label, css] = (isMisleading ? ARROWS : SHAPES)[kind];
  svg.ariaLabel = isMisleading ? `Number dials a different number, ${label}` : `Number ${label}`;
  svg.querySelectorAll('path').forEach((path, index) => {
    path.style.cssText = css + (index === 0 ? HALO : '');
  });
  return svg;
}

function createShape(document: Document): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.role = 'img';
  // Through the object model: a page's content policy does not apply to it.
  svg.style.cssText = `position:absolute;display:none;width:${SHAPE_SIZE}px;height:${SHAPE_SIZE}px;overflow:visible;fill:none;stroke-linecap:round;stroke-linejoin:round`;
  svg.append(document.createElementNS(SVG, 'path'), document.createElementNS(SVG, 'path'));
  return svg;
}
