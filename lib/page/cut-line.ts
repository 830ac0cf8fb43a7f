import { cutCandidates, type PlacedCandidate } from '../detect/cut-candidates';
import type { Line } from './line';
import type { Joint, Occurrence } from './occurrence';
import { readLead } from './read-lead';

/** Where the line breaks of the page's source are seen. */
const KEEPS_BREAKS = /pre|break-spaces/;
/** More context than this is not read, in UTF-16 code units. */
const MAX_LEAD = 48;
const ANY_BREAK = /[\n\r]/;

/**
 * Cuts the candidates out of a line, each with the places of its characters.
 *
 * @param dials tells the number that the link around a node dials
 */
export function cutLine(
  line: Line,
  dials: (node: Text) => string | undefined,
): readonly Occurrence[] {
  const { text, pieces, breaks, end } = line;
  const [first] = pieces;
  if (!first) return [];
  let front: string | undefined;
  const lead = () => (front ??= readFront(first));
  const cut = cutCandidates(text, { breaks, lead });
  const rows = cut.some(hasSeenBreak(line)) ? cutRows(line, lead) : cut;
  return rows.filter(({ start }) => start < end).map((placed) => locate(placed, { pieces, dials }));
}

/** What stands in front of a line: earlier text of its node, if there is any. */
function readFront({ node, offset }: Joint): string {
  return offset > 0 ? node.data.slice(Math.max(0, offset - MAX_LEAD), offset) : readLead(node);
}

/** Whether a line break in a candidate's text is one that a reader sees. */
function hasSeenBreak({ pieces }: Line): (placed: PlacedCandidate) => boolean {
  return ({ candidate, start }) => {
    if (!ANY_BREAK.test(candidate.text)) return false;
    const parent = pieces[findPiece(pieces, start)]?.node.parentElement;
    return Boolean(parent && KEEPS_BREAKS.test(getComputedStyle(parent).whiteSpace));
  };
}

/** Cuts row by row: what stands in front of a row is the row above it. */
function cutRows({ text, breaks }: Line, lead: () => string): readonly PlacedCandidate[] {
  let offset = 0;
  let above = lead;
  return text.split(ANY_BREAK).flatMap((row) => {
    const from = offset;
    const inside = breaks.filter((at) => at > from && at < from + row.length);
    const cut = cutCandidates(row, { breaks: inside.map((at) => at - from), lead: above });
    offset += row.length + 1;
    if (row.trim() !== '') above = () => row.slice(-MAX_LEAD);
    return cut.map(({ start, end, candidate }) => ({
      start: start + from,
      end: end + from,
      candidate,
    }));
  });
}

interface Places {
  readonly pieces: readonly Joint[];
  readonly dials: (node: Text) => string | undefined;
}

function locate({ start, end, candidate }: PlacedCandidate, { pieces, dials }: Places): Occurrence {
  const index = findPiece(pieces, start);
  const { at, node, offset } = pieces[index] as Joint;
  const joints = pieces
    .slice(index + 1)
    .filter((piece) => piece.at < end)
    .map((piece) => ({ ...piece, at: piece.at - start }));
  const dialled = dials(node);
  return {
    candidate: dialled === undefined ? candidate : { ...candidate, dials: dialled },
    node,
    offset: offset + start - at,
    ...(joints.length > 0 && { joints }),
  };
}

/** The last piece that begins at an offset or before it. */
function findPiece(pieces: readonly Joint[], offset: number): number {
  const next = pieces.findIndex(({ at }) => at > offset);
  return (next === -1 ? pieces.length : next) - 1;
}
