import type { PageSender } from '../../lib/message/create-receiver';

/** The content script in the top frame of a page of shop.example. */
export function makePageSender(part: Partial<PageSender> = {}): PageSender {
  return {
    kind: 'contentScript',
    tabId: 7,
    frameId: 0,
    documentId: 'A1',
    url: 'https://shop.example/a',
    origin: 'https://shop.example',
    tabUrl: 'https://shop.example/a',
    ...part,
  };
}
