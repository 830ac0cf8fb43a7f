import { describe, expect, test } from 'vitest';
import { createNameList } from './create-name-list';

describe('createNameList', () => {
  test('gives a name its place, the next one to a new name', () => {
    const names = createNameList({ known: ['', 'a'], most: 4, others: '' });
    expect(['a', 'b', 'a', 'b', ''].map(names.place)).toEqual([1, 2, 1, 2, 0]);
    expect(names.list()).toEqual(['', 'a', 'b']);
  });

  test('puts what finds no room under the name for all others', () => {
    const names = createNameList({ known: [''], most: 3, others: '' });
    expect(['a', 'b', 'c', 'd'].map(names.place)).toEqual([1, 2, 0, 0]);
    expect(names.list()).toEqual(['', 'a', 'b']);
  });

  test('keeps the last place for that name', () => {
    const names = createNameList({ known: [], most: 3, others: 'others' });
    expect(['a', 'b', 'c', 'd', 'a', 'others'].map(names.place)).toEqual([0, 1, 2, 2, 0, 2]);
    expect(names.list()).toEqual(['a', 'b', 'others']);
  });
});
