import { afterEach, describe, expect, test } from 'vitest';
import { readPageData } from './read-page-data';

afterEach(() => {
  document.body.replaceChildren();
  for (const element of document.head.querySelectorAll('[data-test]')) element.remove();
});

const read = (html: string) => {
  document.body.innerHTML = html;
  const { candidates, ...others } = readPageData(document);
  return { numbers: candidates.map(({ text }) => text), ...others };
};
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('readPageData reads numbers', () => {
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
    expect(read(ld({ telephone: [...telephone, ...telephone] })).numbers).toHaveLength(50);
  });

  test('from 200 kB of JSON-LD at the most', () => {
    const long = ld({ telephone: '+1 202-555-0143', name: 'a'.repeat(200_000) });
    expect(read(long + ld({ telephone: '+1 202-555-0144' })).numbers).toEqual([]);
  });
});

describe('readPageData reads what is declared', () => {
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
])('readPageData takes format-detection "%s" for quiet: %s', (content, isQuiet) => {
  expect(read(`<meta name="format-detection" content="${content}">`).isQuiet).toBe(isQuiet);
});
