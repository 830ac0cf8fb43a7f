import { expect, test } from 'vitest';
import { cutExtension } from './cut-extension';

test.each(['030 1234567', '030 1234567 - 12', '030 1234567, 12'])(
  '%s has no extension',
  (plain) => {
    expect(cutExtension(plain)).toBe(plain.length);
  },
);

test.each([
  'x12',
  ' ext. 12',
  ' ext: 1234567',
  ' , ext 12',
  ' ,extension 12',
  ' int.12',
  ' #12',
  '  X 12',
  ' Durchwahl 12',
  ' доб. 12',
])('030 1234567%s ends before it', (extension) => {
  expect(cutExtension(`030 1234567${extension}`)).toBe(11);
});
