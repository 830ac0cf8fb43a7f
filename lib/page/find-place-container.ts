import type { Occurrence } from './occurrence';

/**
 * The element that says whether an occurrence can be seen; undefined where the place has left its
 * document meanwhile.
 */
export function findPlaceContainer({ node }: Occurrence): Element | undefined {
  if (node instanceof Element) return node;
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}
