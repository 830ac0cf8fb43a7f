import { expect, test } from 'vitest';
import { listGranted } from './list-granted';

const PATTERNS = ['https://a.example/*', 'nonsense', 'https://b.example/*', 'https://c.example/*'];

test('lists what is granted, in its order, past what the browser cannot read', async () => {
  const isGranted = async (pattern: string) => {
    if (pattern === 'nonsense') throw new Error('Invalid value for origin pattern');
    return !pattern.includes('b.example');
  };
  const granted = await listGranted(PATTERNS, isGranted);
  expect(granted).toEqual(['https://a.example/*', 'https://c.example/*']);
});
