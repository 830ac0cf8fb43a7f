import { beforeEach, describe, expect, test } from 'vitest';
import { mayHoldNumber } from './may-hold-number';

beforeEach(() => document.body.replaceChildren());

function listTexts(html: string): readonly Text[] {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

describe('mayHoldNumber', () => {
  test.each([
    ['one text', '202-555-0143'],
    ['pieces in a line', '<b>202</b>-555-<i>0143</i>'],
    ['the second cell', '<table><tr><td>12</td><td>202-555-0143</td></tr></table>'],
    ['pieces in a cell', '<table><tr><td>Tel 202 <b>555</b> 0143</td><td>1</td></tr></table>'],
  ])('sees a number in %s', (_what, html) => {
    expect(mayHoldNumber([undefined, ...listTexts(html)])).toBe(true);
  });

  test.each([
    ['cells', '<table><tr><td>1202</td><td>555</td><td>0143</td></tr></table>'],
    ['items of a list', '<ul><li>1202</li><li>555</li><li>0143</li></ul>'],
    ['a field', '<textarea>202-555-0143</textarea>'],
    ['code', '<code>202-555-0143</code>'],
    ['code with text behind', '<code>202-555-0143</code> is dialled'],
  ])('sees none in %s', (_what, html) => {
    expect(mayHoldNumber([undefined, ...listTexts(html)])).toBe(false);
  });

  test('sees none over two rows', () => {
    const [one, other] = listTexts('<i>202-55</i><i>0143</i>');
    expect(mayHoldNumber([undefined, one, undefined, other])).toBe(false);
    expect(mayHoldNumber([undefined, one, other])).toBe(true);
  });
});
