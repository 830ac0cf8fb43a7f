import type { VerdictKind } from '../verdict';
import { createMarks } from './create-marks';
import type { Meter } from './create-meter';
import { createNearness } from './create-nearness';
import type { Places } from './create-places';
import { findMarks } from './find-marks';
import { followLayout } from './follow-layout';

export interface Painter {
  /** Paints the marks anew with the next frame. */
  readonly paint: () => void;
  /** Puts the shapes where their numbers are, with the next frame. */
  readonly place: () => void;
  /** Marks what stands in an element from now on, while it is near the viewport. */
  readonly watch: (container: Element) => void;
  readonly unwatch: (container: Element) => void;
}

interface Options {
  readonly document: Document;
  readonly token: string;
  readonly placesWithin: Places['within'];
  readonly kindOf: (e164: string) => VerdictKind;
  /** Called with elements that have come near. */
  readonly onNear: (elements: readonly Element[]) => void;
  readonly meter: Meter;
  readonly signal: AbortSignal;
}

/**
 * Creates what keeps the marks of a page: only those near the viewport are there, so that a page with
 * ten thousand numbers costs no more than one with ten, and all that happens within a frame is
 * painted at once.
 */
export function createPainter(options: Options): Painter {
  const { document, token, placesWithin, kindOf, onNear, meter, signal } = options;
  const marks = createMarks({ document, token, signal });
  let frame = 0;
  const paint = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      meter.measure(paintNow);
    });
  };
  const nearness = createNearness({
    onChange: (come) => {
      onNear(come);
      paint();
    },
    signal,
  });
  const paintNow = () => {
    // One that stands in several elements is near with each of them.
    const places = new Set(nearness.all().flatMap(placesWithin));
    const sightings = [...places].flatMap((place) => place.sightings);
    marks.paint(findMarks(sightings, kindOf));
  };
  const place = followLayout({
    document,
    place: (isPinnedOnly) => meter.measure(() => marks.place(isPinnedOnly)),
    signal,
  });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return { paint, place, watch: nearness.watch, unwatch: nearness.unwatch };
}
