import { afterEach, expect, test, vi } from 'vitest';
import { createHighlight } from './create-highlight';

const NAME = 'abcdefghijklmnop';

/** The range of a text's characters from one offset to another, made anew each time. */
function makeRange(text: Text, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

function addText(): Text {
  const text = document.createTextNode('Call (202) 555-0143 now');
  document.body.append(text);
  return text;
}

afterEach(() => {
  CSS.highlights.clear();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test('highlights the ranges under its name', () => {
  const range = makeRange(addText(), 5, 19);
  createHighlight(NAME).show([range]);
  expect([...(CSS.highlights.get(NAME) ?? [])]).toEqual([range]);
});

test('T3: leaves the registry alone while the numbers stay where they are', () => {
  const text = addText();
  const highlight = createHighlight(NAME);
  const set = vi.spyOn(CSS.highlights, 'set');
  highlight.show([makeRange(text, 5, 19)]);
  highlight.show([makeRange(text, 5, 19)]);
  expect(set).toHaveBeenCalledTimes(1);
});

test('follows a number that has moved', () => {
  const text = addText();
  const highlight = createHighlight(NAME);
  highlight.show([makeRange(text, 5, 19)]);
  text.insertData(0, 'Please ');
  highlight.show([makeRange(text, 12, 26)]);
  expect([...(CSS.highlights.get(NAME) ?? [])].map(String)).toEqual(['(202) 555-0143']);
});

test('leaves no name in the registry without numbers', () => {
  const highlight = createHighlight(NAME);
  highlight.show([makeRange(addText(), 5, 19)]);
  highlight.show([]);
  expect(CSS.highlights.has(NAME)).toBe(false);
});
