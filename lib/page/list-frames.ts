/** What of a window says which frame it is in. */
export type FramedWindow = Pick<Window, 'document' | 'frameElement' | 'parent'>;

/**
 * Lists the frames that a window stands in, from the page's own to the window's; undefined where one
 * of them is of another origin, and may not be asked.
 */
export function listFrames(window: FramedWindow): readonly Element[] | undefined {
  const frames: Element[] = [];
  for (let at: FramedWindow | null = window; at && at.parent !== at;) {
    const frameElement: Element | null = at.frameElement;
    if (!frameElement) return undefined;
    frames.unshift(frameElement);
    at = frameElement.ownerDocument.defaultView;
  }
  return frames;
}
