import { expect, test } from 'vitest';
import { writeHighlightRule } from './write-highlight-rule';

const TOKEN = 'abcdefghijklmnop';

function parse(css: string): readonly CSSRule[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules];
}

test('is one rule for the document’s own highlight, as the browser reads it', () => {
  const [rule, ...more] = parse(writeHighlightRule(TOKEN));
  expect(more).toEqual([]);
  expect(rule).toBeInstanceOf(CSSStyleRule);
  expect((rule as CSSStyleRule).selectorText).toBe(`::highlight(${TOKEN})`);
});

test('underlines and shades in the text’s own colour', () => {
  const { style } = parse(writeHighlightRule(TOKEN))[0] as CSSStyleRule;
  expect(style.textDecorationLine).toBe('underline');
  expect(style.textDecorationStyle).toBe('dotted');
  expect(style.textDecorationColor.toLowerCase()).toBe('currentcolor');
  expect(style.backgroundColor).toBe('rgba(127, 127, 160, 0.16)');
});
