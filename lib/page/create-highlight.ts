/** The neutral mark over the numbers of a document, the same for every number. */
export interface NumberHighlight {
  /** Puts the highlight over these ranges and no others. */
  readonly show: (ranges: readonly Range[]) => void;
}

/**
 * Creates a highlight of the CSS Custom Highlight API. The page can watch the registry, so it is only
 * touched when the numbers of the page change: that a verdict came, and when, leaves no trace there.
 *
 * @param name of the highlight in the document's registry
 */
export function createHighlight(name: string): NumberHighlight {
  let shown: readonly Range[] = [];
  return {
    show: (ranges) => {
      const isShown =
        ranges.length === shown.length && ranges.every((range, at) => isSame(range, shown[at]));
      if (isShown) return;
      shown = ranges;
      if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
      else CSS.highlights.delete(name);
    },
  };
}

function isSame(one: Range, other: Range | undefined): boolean {
  return (
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
