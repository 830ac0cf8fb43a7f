import { beforeEach, describe, expect, test } from 'vitest';
import { collectOccurrences } from './collect-occurrences';

const collect = (html: string) => {
  document.body.innerHTML = html;
  return collectOccurrences(document.body);
};
const texts = (html: string) => collect(html).map(({ candidate }) => candidate.text);

beforeEach(() => document.body.replaceChildren());

describe('collectOccurrences', () => {
  test('collects the runs of a text with their offsets and context', () => {
    const [only] = collect('<p>Call (202) 555-0143 now</p>');
    expect(only).toMatchObject({
      offset: 5,
      candidate: { source: 'text', text: '(202) 555-0143', before: 'Call ', after: ' now' },
    });
  });

  test('reads the label before a number from the element in front', () => {
    const [only] = collect('<b>Telephone</b><span>0844 1234567</span>');
    expect(only?.candidate.before).toBe('Telephone\n');
  });

  test('reads a list number by number', () => {
    const before = collect('<p>202-555-0143, 202-555-0144</p>').map(
      ({ candidate }) => candidate.before,
    );
    expect(before).toEqual(['', ', ']);
  });

  test('collects the number of a tel link', () => {
    expect(texts('<a href="tel:+1-202-555-0143">Call us</a>')).toEqual(['+1-202-555-0143']);
  });

  test.each([
    ['a field', '<textarea>202-555-0143</textarea>'],
    ['code', '<pre>202-555-0143</pre>'],
    ['a script', '<script type="text/plain">202-555-0143</script>'],
    ['an editor', '<div contenteditable><p>202-555-0143</p></div>'],
    ['a text box', '<div role="textbox">202-555-0143</div>'],
  ])('leaves %s alone', (_what, html) => {
    expect(texts(html)).toEqual([]);
  });

  test('reads an island in an editor that is not editable', () => {
    expect(texts('<p contenteditable="false">202-555-0143</p>')).toEqual(['202-555-0143']);
  });

  test('changes nothing in the page', () => {
    document.body.innerHTML = '<p>Call 202-555-0143 <a href="tel:+12025550144">or this</a></p>';
    const html = document.documentElement.outerHTML;
    collectOccurrences(document);
    expect(document.documentElement.outerHTML).toBe(html);
  });
});
