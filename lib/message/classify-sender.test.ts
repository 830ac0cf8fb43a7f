import { expect, test } from 'vitest';
import { classifySender } from './classify-sender';

const OWN = { id: 'abc', origin: 'chrome-extension://abc' };
const POPUP = { id: 'abc', url: 'chrome-extension://abc/popup.html', origin: OWN.origin };
const PAGE = {
  id: 'abc',
  url: 'https://shop.example/a',
  origin: 'https://shop.example',
  frameId: 0,
  tab: { id: 7, url: 'https://shop.example/a' },
};

test.each([
  ['the popup', POPUP],
  [
    'the options page in a tab',
    { ...POPUP, url: 'chrome-extension://abc/options.html', frameId: 0, tab: { id: 3 } },
  ],
  ['a popup in a browser that tells no origin', { id: 'abc', url: POPUP.url }],
])('T5: takes %s for our own page', (_what, sender) => {
  expect(classifySender(sender, OWN)).toEqual({ kind: 'ownPage' });
});

test.each([
  ['the top frame', PAGE, 0],
  [
    'a frame without an origin of its own',
    { ...PAGE, url: 'about:srcdoc', origin: 'null', frameId: 4 },
    4,
  ],
])('T5: takes %s of a page for a content script', (_what, sender, frameId) => {
  expect(classifySender(sender, OWN)).toEqual({
    kind: 'contentScript',
    tabId: 7,
    frameId,
    url: sender.url,
    origin: sender.origin,
    tabUrl: PAGE.url,
  });
});

test.each([
  ['another extension', { ...POPUP, id: 'xyz' }],
  ['our own page in a frame of a page', { ...POPUP, frameId: 2, tab: { id: 7 } }],
  ['our address with the origin of a page', { ...POPUP, origin: 'https://shop.example' }],
  [
    'an address that only begins like ours',
    { id: 'abc', url: 'chrome-extension://abcd/popup.html' },
  ],
  ['a sender without tab and address', { id: 'abc' }],
])('T5: takes %s for a stranger', (_what, sender) => {
  expect(classifySender(sender, OWN)).toEqual({ kind: 'stranger' });
});
