interface MarkedPlaces {
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the marks `‹` and `›` out of a text; tells where they stood, so that nobody counts by hand. */
export function splitMarks(marked: string): MarkedPlaces {
  const places: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/[‹›]/).entries()) {
    if (index % 2 === 1) places.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, places };
}
