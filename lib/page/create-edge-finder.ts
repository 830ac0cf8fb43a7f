/** Nodes whose edge ends a line however the page is styled. Told by name, as tables are full of figures. */
const EDGES = new Set(
  'TABLE,TBODY,THEAD,TFOOT,TR,TD,TH,UL,OL,LI,DL,DT,DD,P,SELECT,OPTION'.split(','),
);

/**
 * Creates what tells whether the end or the beginning of such a node lies between two texts. It is
 * asked of text after text, so it keeps what it read of the one before.
 *
 * @returns takes a text node, and the one before it in the same tree
 */
export function createEdgeFinder(): (node: Text, previous: Text) => boolean {
  let known: Text | undefined;
  let parent: Node | null = null;
  let isBounded = false;
  const read = (node: Text) => {
    known = node;
    if (node.parentNode === parent) return;
    parent = node.parentNode;
    isBounded = parent !== null && EDGES.has(parent.nodeName);
  };
  return (node, previous) => {
    if (known !== previous) read(previous);
    const [left, wasBounded] = [parent, isBounded];
    read(node);
    if (left === parent || !left || !parent) return false;
    return (wasBounded && !left.contains(node)) || (isBounded && !parent.contains(previous));
  };
}
