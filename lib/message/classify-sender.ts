/** What the browser itself says of who sent a message. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined }
    | undefined;
}

export type Sender =
  | { readonly kind: 'ownPage' }
  | {
      readonly kind: 'contentScript';
      readonly tabId: number;
      readonly frameId: number;
      /** Undefined in browsers that do not name documents. */
      readonly documentId: string | undefined;
      readonly url: string;
      /** Of the document; `null` for one that has none. */
      readonly origin: string | undefined;
      /** The address of the whole page that the frame is in; undefined where we may not know it. */
      readonly tabUrl: string | undefined;
    }
  | { readonly kind: 'stranger' };

/**
 * Tells who sent a message: the one place where that is decided. Our own pages are of our origin and
 * in no frame. An options page in a tab has a `tab` as a content script has; a content script's
 * `url` and `origin` are its page's.
 *
 * @param own the extension's id and its origin, such as `chrome-extension://abc`
 */
export function classifySender(
  sender: SenderFacts,
  own: { readonly id: string; readonly origin: string },
): Sender {
  const { id, url = '', origin, frameId, documentId, tab } = sender;
  if (id !== own.id) return { kind: 'stranger' };
  if (url.startsWith(`${own.origin}/`)) {
    const isOwn =
      (origin === undefined || origin === own.origin) && (frameId === undefined || frameId === 0);
    return { kind: isOwn ? 'ownPage' : 'stranger' };
  }
  if (tab?.id === undefined || frameId === undefined) return { kind: 'stranger' };
  return {
    kind: 'contentScript',
    tabId: tab.id,
    frameId,
    documentId,
    url,
    origin,
    tabUrl: tab.url,
  };
}
