import { describe, expect, test } from 'vitest';
import { checkConsole } from './check-console';

const SECRETS = [
  '+12025550143',
  'asked about (202) 555-0143',
  '{"range":"bdc5e"}',
  'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b',
  'Bearer hd_made_up',
];
const HARMLESS = [
  'Failed to load resource: the server responded with a status of 404 ()',
  'http://127.0.0.1:45678/sample.html has 12 items',
  'uncaught: Uncaught (in promise) Error: The browser is shutting down.',
  'ready after 1250 ms',
];

describe('T17: the console check', () => {
  test.each(SECRETS)('refuses a line that says %j', (text) => {
    expect(() => checkConsole([{ source: 'http://shop.test/', text }])).toThrow(/toEqual/);
  });

  test.each(HARMLESS)('lets a page say %j', (text) => {
    expect(() => checkConsole([{ source: 'http://shop.test/', text }])).not.toThrow();
  });

  test('lets the tools of the browser say how long they took', () => {
    const text = 'Main._showAppUI: 255.72021484375 ms';
    expect(() => checkConsole([{ source: 'devtools://devtools/entry.js', text }])).not.toThrow();
  });

  test('refuses any line of the extension', () => {
    const line = { source: 'chrome-extension://abc/background.js', text: 'hello' };
    expect(() => checkConsole([line])).toThrow(/toEqual/);
  });

  test('refuses an exception that nobody caught', () => {
    const line = { source: '', text: 'uncaught: Uncaught TypeError: x is undefined' };
    expect(() => checkConsole([line])).toThrow(/toEqual/);
  });
});
