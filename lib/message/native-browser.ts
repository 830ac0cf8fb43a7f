import type { browser } from 'wxt/browser';

/**
 * The extension interface as the browser itself has it: `browser` in Firefox, `chrome` in Chromium,
 * where it has given promises since Manifest V3. For the content script, which needs two calls of it:
 * the polyfill would double what every page loads.
 */
export const nativeBrowser: typeof browser =
  Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
