import { describe, expect, test } from 'vitest';
import { createEdgeFinder } from './create-edge-finder';

/** Between which texts of some markup the finder sees an edge, asked one after the other. */
function findEdges(html: string): readonly boolean[] {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const isEdge = createEdgeFinder();
  const edges: boolean[] = [];
  let previous = walker.nextNode() as Text;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    edges.push(isEdge(node, previous));
    previous = node;
  }
  return edges;
}

describe('createEdgeFinder', () => {
  test.each<readonly [string, string, readonly boolean[]]>([
    ['cells', '<table><tr><td>1</td><td>2</td></tr></table>', [true]],
    ['paragraphs', '<p>1</p><p>2</p>', [true]],
    ['a paragraph and what follows', '<p>1</p>2', [true]],
    ['what stands before a paragraph', '1<p>2</p>', [true]],
    ['inline elements', '1<b>2</b>3<i>4</i>', [false, false, false]],
    [
      'inline elements in a cell',
      '<table><td>1<b>2</b>3</td><td><b>4</b></td></table>',
      [false, false, true],
    ],
    ['items of a list', '<ul><li>1<b>2</b></li><li>3</li></ul>', [false, true]],
  ])('tells the edges of %s', (_what, html, edges) => {
    expect(findEdges(html)).toEqual(edges);
  });

  test('can be asked of any two texts', () => {
    document.body.innerHTML = '<p>1</p><p>2<b>3</b></p>';
    const [one, other] = document.querySelectorAll('p');
    const [first, second] = [one?.firstChild as Text, other?.firstChild as Text];
    const third = other?.querySelector('b')?.firstChild as Text;
    const isEdge = createEdgeFinder();
    expect(isEdge(second, first)).toBe(true);
    expect(isEdge(third, second)).toBe(false);
    expect(isEdge(second, first)).toBe(true);
  });
});
