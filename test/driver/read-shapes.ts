import type { Frame, Page } from '@playwright/test';

interface DomNode {
  readonly nodeName: string;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/**
 * The verdict shapes of a document by their labels, in the order of the marks. Only the debugger
 * sees into closed shadow roots.
 *
 * @param where a page with those of its frames that share its process, or a frame with its own
 */
export async function readShapes(where: Page | Frame): Promise<readonly string[]> {
  const context = 'context' in where ? where.context() : where.page().context();
  const session = await context.newCDPSession(where);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return [...listLabels(root, false)];
}

function* listLabels(node: DomNode, isInShadow: boolean): Generator<string> {
  const label = node.attributes?.[node.attributes.indexOf('aria-label') + 1];
  if (isInShadow && node.nodeName === 'svg') yield label ?? '';
  for (const root of node.shadowRoots ?? []) yield* listLabels(root, true);
  for (const child of node.children ?? []) yield* listLabels(child, isInShadow);
  if (node.contentDocument) yield* listLabels(node.contentDocument, false);
}
