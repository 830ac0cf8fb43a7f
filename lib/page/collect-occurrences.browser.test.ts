import fc from 'fast-check';
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

  test.each([0, 10, 30, 31, 32, 40])(
    'T19: takes no more context than the worker admits, after %i spaces',
    (spaces) => {
      const label = 'A label that is rather long, as labels are: telephone';
      const html = `<b>${label}</b><span>${' '.repeat(spaces)}202-555-0143 ${label}</span>`;
      const [only] = collect(html);
      expect(only?.candidate.before.length).toBeLessThanOrEqual(32);
      expect(only?.candidate.after).toHaveLength(24);
    },
  );

  test('T19: keeps every candidate within what the worker admits', () => {
    const soup = fc.string({
      unit: fc.constantFrom(...'0123456789+()-./ \n\u00A0aä☎'),
      maxLength: 700,
    });
    fc.assert(
      fc.property(soup, soup, (label, text) => {
        document.body.replaceChildren(label, document.createElement('br'), text);
        for (const { candidate } of collectOccurrences(document.body)) {
          expect(candidate.text.length).toBeLessThanOrEqual(200);
          expect(candidate.before.length).toBeLessThanOrEqual(32);
          expect(candidate.after.length).toBeLessThanOrEqual(24);
        }
      }),
    );
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
