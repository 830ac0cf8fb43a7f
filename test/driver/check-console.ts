import { expect } from '@playwright/test';
import type { ConsoleLine } from './watch-console';

/** 7 digits or more, however they are grouped; a prefix or a hash; a key of the sample directory. */
const SECRETS = [
  /\d(?:[\s().-]?\d){6,}/,
  /\b(?=[0-9a-f]*\d)[0-9a-f]{5}\b|\b[0-9a-f]{40}\b/,
  /\bhd_/,
];
/**
 * What the browser itself says of a page's failed loads, and of calls while the test closes it. Some versions
 * open their own tools for a popup that a test opens, which talk as well.
 */
const BROWSERS_OWN =
  /^Failed to load resource|^net::ERR_|^uncaught: .*\bError: The browser is shutting down\.$/;

/** T17: whatever our parts said holds no number, hash, prefix or key, and nothing was uncaught. */
export function checkConsole(lines: readonly ConsoleLine[]): void {
  const ours = lines.filter(
    ({ source, text }) => !source.startsWith('devtools:') && !BROWSERS_OWN.test(text),
  );
  // Addresses of pages and extensions are full of digits that are none of ours.
  const texts = ours.map(({ text }) => text.replaceAll(/\b[a-z-]+:\/\/\S+/g, ''));
  expect(texts.filter((text) => SECRETS.some((secret) => secret.test(text)))).toEqual([]);
  expect(texts.filter((text) => text.startsWith('uncaught:'))).toEqual([]);
  expect(ours.filter(({ source }) => source.startsWith('chrome-extension:'))).toEqual([]);
}
