import { afterEach, describe, expect, test } from 'vitest';
import { NO_CHANGES } from '../../test/fakes/read-whole-page';
import type { Changes } from './changes';
import { createPageData } from './create-page-data';

afterEach(() => {
  document.body.replaceChildren();
  for (const element of document.head.querySelectorAll('[data-test]')) element.remove();
});

/** Keeps the data of a page with this body, and brings it up to date with what is told to have changed. */
const keep = (html: string) => {
  document.body.innerHTML = html;
  const data = createPageData(document);
  const update = (changes: Partial<Changes>) => {
    const steps = [...data.read({ ...NO_CHANGES, ...changes })].length;
    const { candidates, ...others } = data.tell();
    return { numbers: candidates.map(({ text }) => text), steps, ...others };
  };
  const append = (element: Element) =>
    update({ nodes: new Set([document.body.appendChild(element)]) });
  return { data, update, append };
};
const read = (html: string) => keep(html).update({ isAll: true });
const makeNumber = (text: string) => {
  const element = document.createElement('b');
  element.setAttribute('itemprop', 'telephone');
  element.textContent = text;
  return element;
};
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('createPageData reads numbers', () => {
  test.each([
    ['JSON-LD', ld({ '@type': 'Store', telephone: '+1 202-555-0143' })],
    ['microdata', '<p itemscope><b itemprop="telephone">+1 202-555-0143</b></p>'],
    ['microdata with other names', '<b itemprop="name telephone">+1 202-555-0143</b>'],
    ['a fax number', '<b itemprop="faxNumber">+1 202-555-0143</b>'],
    ['microdata without text', '<meta itemprop="telephone" content="+1 202-555-0143">'],
    ['a link of microdata', '<a itemprop="telephone" href="tel:+1%20202-555-0143">Call</a>'],
    ['RDFa', '<b property="schema:telephone">+1 202-555-0143</b>'],
    ['an hCard', '<p class="vcard"><b class="tel">+1 202-555-0143</b></p>'],
    [
      'parts of an hCard',
      '<p class="vcard"><b class="tel"><i class="type">Home</i> <i class="value">+1 202-555-0143</i></b></p>',
    ],
    ['an h-card', '<b class="p-tel">+1 202-555-0143</b>'],
    ['a meta element', '<meta property="og:phone_number" content="+1 202-555-0143">'],
    [
      'business data',
      '<meta property="business:contact_data:phone_number" content="+1 202-555-0143">',
    ],
  ])('of %s', (_what, html) => {
    expect(read(html).numbers).toEqual(['+1 202-555-0143']);
  });

  test.each([
    ['a class that is for something else', '<b class="tel">+1 202-555-0143</b>'],
    ['what is no number', '<b itemprop="telephone">Call us</b>'],
    ['what is too long', `<b itemprop="telephone">${'1'.repeat(65)}</b>`],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"telephone":"+1 202-555-0143"</script>',
    ],
    ['another script', '<script type="text/plain">{"telephone":"+1 202-555-0143"}</script>'],
  ])('and none of %s', (_what, html) => {
    expect(read(html).numbers).toEqual([]);
  });

  test('and 50 at the most, each once', () => {
    const telephone = Array.from({ length: 80 }, (_none, at) => `+1 202-555-${1000 + at}`);
    const { numbers, isCut } = read(ld({ telephone: [...telephone, ...telephone] }));
    expect([numbers.length, isCut]).toEqual([50, true]);
  });

  test('from 200 kB of JSON-LD at the most', () => {
    const long = ld({ telephone: '+1 202-555-0143', name: 'a'.repeat(200_000) });
    const { numbers, isCut } = read(long + ld({ telephone: '+1 202-555-0144' }));
    expect([numbers, isCut]).toEqual([['+1 202-555-0144'], true]);
  });
});

describe('createPageData reads what is declared', () => {
  test.each([
    ['og:locale', '<meta property="og:locale" content="de_AT">', 'de_AT'],
    ['og:country-name', '<meta property="og:country-name" content="Austria">', 'Austria'],
    ['geo.region', '<meta name="geo.region" content="AT-9">', 'AT-9'],
    ['geo.country', '<meta name="geo.country" content="AT">', 'AT'],
    [
      'business data',
      '<meta property="business:contact_data:country_name" content="Austria">',
      'Austria',
    ],
    ['content-language', '<meta http-equiv="content-language" content="de-AT">', 'de-AT'],
    ['microdata', '<b itemprop="addressCountry">Austria</b>', 'Austria'],
    ['JSON-LD', ld({ address: { addressCountry: 'AT' } }), 'AT'],
  ])('by %s', (_what, html, declared) => {
    expect(read(html).declared).toEqual([declared]);
  });

  test('in 16 entries at the most', () => {
    const areaServed = Array.from({ length: 40 }, (_none, at) => `Land ${at}`);
    expect(read(ld({ areaServed })).declared).toHaveLength(16);
  });
});

test.each([
  ['telephone=no', true],
  ['date=no, telephone = no', true],
  ['telephone=yes', false],
  ['address=no', false],
])('createPageData takes format-detection "%s" for quiet: %s', (content, isQuiet) => {
  expect(read(`<meta name="format-detection" content="${content}">`).isQuiet).toBe(isQuiet);
});

describe('createPageData keeps', () => {
  const ONE = '+1 202-555-0143';
  const OTHER = '+1 202-555-0144';
  const MANY = '<b itemprop="telephone">+1 202-555-0143</b>'.repeat(500);

  test('what it has read, in small steps, and reads no more than what is new', () => {
    const { update, append } = keep(MANY);
    expect(update({ isAll: true }).steps).toBeGreaterThan(500);
    const { numbers, steps } = append(makeNumber(OTHER));
    expect(numbers).toEqual([ONE, OTHER]);
    expect(steps).toBeLessThan(5);
  });

  test('what it has told as it is while nothing of it changes', () => {
    const { update, append, data } = keep(MANY);
    update({ isAll: true });
    const told = data.tell();
    append(document.createElement('p'));
    expect(data.tell()).toBe(told);
  });

  test('what stands in an element that is new, be it an hCard', () => {
    const { append } = keep('');
    const card = document.createElement('div');
    card.innerHTML = `<p class="vcard"><b class="tel">${ONE}</b></p>`;
    expect(append(card).numbers).toEqual([ONE]);
    const call = document.createElement('b');
    call.className = 'p-tel';
    call.textContent = OTHER;
    expect(append(call).numbers).toEqual([ONE, OTHER]);
  });

  test.each([
    ['the text itself', (node: Text) => node],
    ['an element in it', (node: Text) => node.parentElement!],
  ])('what an element says now, where %s is another', (_what, find) => {
    const { update } = keep(`<p itemprop="telephone">Call <b>${ONE}</b></p>`);
    update({ isAll: true });
    const node = document.querySelector('b')!.firstChild as Text;
    node.data = OTHER;
    expect(update({ nodes: new Set([find(node)]) }).numbers).toEqual([`Call ${OTHER}`]);
  });

  test('nothing of what has left the page', () => {
    const { update } = keep(`<b itemprop="telephone">${ONE}</b>`);
    update({ isAll: true });
    document.body.replaceChildren();
    expect(update({ hasRemovals: true }).numbers).toEqual([]);
  });

  test('nothing of what is another when it reads everything again', () => {
    const { update } = keep(`<meta itemprop="telephone" content="${ONE}">`);
    update({ isAll: true });
    document.querySelector('meta[itemprop]')?.setAttribute('content', OTHER);
    expect(update({ isAll: true }).numbers).toEqual([OTHER]);
    document.querySelector('meta[itemprop]')?.removeAttribute('itemprop');
    expect(update({ isAll: true }).numbers).toEqual([]);
  });

  test('of JSON-LD no more than has room beside what is there', () => {
    const { update, append } = keep(ld({ telephone: ONE, name: 'a'.repeat(150_000) }));
    update({ isAll: true });
    const script = () => {
      const element = document.createElement('script');
      element.type = 'application/ld+json';
      element.textContent = JSON.stringify({ telephone: OTHER, name: 'a'.repeat(150_000) });
      return element;
    };
    expect(append(script())).toMatchObject({ numbers: [ONE], isCut: true });
    document.body.replaceChildren();
    update({ hasRemovals: true });
    expect(append(script()).numbers).toEqual([OTHER]);
  });

  test('10,000 elements at the most, and says that there are more', () => {
    const others = '<b itemprop="telephone">none</b>'.repeat(9_999);
    const { update, append } = keep(`<b itemprop="telephone">${ONE}</b>${others}`);
    expect(update({ isAll: true })).toMatchObject({ numbers: [ONE], isCut: false });
    expect(append(makeNumber(OTHER))).toMatchObject({ numbers: [ONE], isCut: true });
    expect(update({ isAll: true })).toMatchObject({ numbers: [ONE], isCut: true });
    document.body.replaceChildren();
    expect(update({ isAll: true })).toMatchObject({ numbers: [], isCut: false });
  });
});
