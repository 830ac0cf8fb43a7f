import { expect, test } from 'vitest';
import { findDirectoryPattern } from './find-directory-pattern';

test.each([
  ['https://directory.example/api?x=1', 'https://directory.example/*'],
  ['https://directory.example:8443', 'https://directory.example/*'],
  ['http://localhost:8787', 'http://localhost/*'],
  ['http://127.0.0.1:8787/', 'http://127.0.0.1/*'],
])('asks for the host of %s', (address, pattern) => {
  expect(findDirectoryPattern(address)).toBe(pattern);
});

test.each([
  'http://directory.example',
  'http://[::1]:8787/',
  'http://127.0.0.1.example',
  'ftp://localhost',
  'directory',
])('asks for nothing where %s is no directory', (address) => {
  expect(findDirectoryPattern(address)).toBeUndefined();
});
