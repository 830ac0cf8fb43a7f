import { MIN_OPACITY } from './min-opacity';
import { readAlpha } from './read-alpha';

/** A background that is cut to letters is their own, or that of something close around them. */
const MAX_STEPS = 8;
/** What stands in these is drawn elsewhere, if at all. */
const DEFINITIONS = 'defs,symbol,clipPath,mask,pattern,marker';

/**
 * Whether text that stands right in an element has a colour. The size of its letters is told by the
 * room that they take up.
 *
 * @param opacity what is left of its colour by all that it stands in
 */
export function isLegible(element: Element, opacity: number): boolean {
  const style = getComputedStyle(element);
  if (element instanceof SVGElement) return isPainted(element, style);
  const { webkitTextFillColor: fill, webkitTextStrokeWidth: stroke } = style;
  return (
    readAlpha(fill) * opacity >= MIN_OPACITY || Number.parseFloat(stroke) > 0 || isCutOut(element)
  );
}

function isPainted(element: Element, { fill, fillOpacity, stroke }: CSSStyleDeclaration): boolean {
  if (element.closest(DEFINITIONS)) return false;
  const isFilled = fill !== 'none' && readAlpha(fill) * Number(fillOpacity) >= MIN_OPACITY;
  return isFilled || stroke !== 'none';
}

/** Whether transparent letters show the background behind them, as they do with colours that run. */
function isCutOut(element: Element): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < MAX_STEPS; steps += 1, at = at.parentElement) {
    const { backgroundClip, backgroundImage, backgroundColor } = getComputedStyle(at);
    if (backgroundClip.includes('text'))
      return backgroundImage !== 'none' || readAlpha(backgroundColor) >= MIN_OPACITY;
  }
  return false;
}
