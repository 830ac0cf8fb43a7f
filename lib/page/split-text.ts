import { kindOfCharacter, OTHER } from '../detect/kind-of-character';
import type { Line } from './line';

/** As much is read in one go, in UTF-16 code units: a fraction of a slice even if it is all digits. */
const MAX_STRETCH = 16_384;
/** A number is shorter, so that within so much there is a place between two. */
const MAX_BACK = 256;
/** As much of the text behind a stretch is read with it: a context, and an extension before that. */
const MAX_FOLLOWING = 64;

/** Splits the text of one node into stretches of bounded length, between numbers where it can. */
export function* splitText(node: Text): Generator<Line> {
  const { data } = node;
  for (let from = 0; from < data.length;) {
    const to = findStretchEnd(data, from);
    yield {
      text: data.slice(from, to + MAX_FOLLOWING),
      pieces: [{ at: 0, node, offset: from }],
      breaks: [],
      end: to - from,
    };
    from = to;
  }
}

function findStretchEnd(data: string, from: number): number {
  const end = from + MAX_STRETCH;
  if (end >= data.length) return data.length;
  for (let at = end; at > end - MAX_BACK; at -= 1)
    if (kindOfCharacter(data.charCodeAt(at)) === OTHER) return at;
  return end;
}
