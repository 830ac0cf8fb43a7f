import type { CountryCode } from 'libphonenumber-js/max';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutCandidates } from './cut-candidates';
import { rankCountries, type CountryQuestion } from './rank-countries';

interface Page {
  readonly text?: string;
  readonly host?: string;
  readonly language?: string;
  readonly declared?: readonly string[];
  readonly site?: CountryCode;
  readonly fallback?: CountryCode;
}

function ask({ text = '', host = '', language = '', declared = [], site, fallback }: Page) {
  const question: CountryQuestion = {
    host,
    clues: { language, declared, text },
    candidates: cutCandidates(text).map(({ candidate }) => candidate),
    siteCountry: site,
    defaultCountry: fallback,
  };
  return rankCountries(question);
}

const rank = (page: Page): readonly string[] => ask(page).map(({ country }) => country);

test.each([
  ['DE', 'Beispiel GmbH\nMusterstraße 12\n10115 Berlin\nTelefon: 030 23125000'],
  ['DE', 'Muster AG, Am Beispiel 3, D-80331 Musterstadt, Tel. 030 / 23125-0'],
  ['AT', 'Beispiel GmbH\nMustergasse 7/3/12\n1010 Wien\nTel.: 01 5123456'],
  ['CH', 'Beispiel AG\nMusterstrasse 12\n8001 Zürich\nTelefon 044 123 45 67'],
  ['FR', 'Exemple SARL\n12 rue de l’Exemple\n75008 Paris\nTél. : 01 99 00 12 34'],
  ['BE', 'Voorbeeld bv\nVoorbeeldstraat 12\n9000 Gent\nTel. 09 123 45 67'],
  ['BE', 'Exemple SPRL, Rue du Modèle 5, 1000 Bruxelles, Tél. 02 123 45 67'],
  ['NL', 'Voorbeeld B.V.\nVoorbeeldstraat 12\n1012 AB Amsterdam\nTelefoon 020 123 4567'],
  ['ES', 'Ejemplo S.L.\nCalle Ejemplo, 12, 2º\n28001 Madrid\nTeléfono: 912 345 678'],
  ['IT', 'Esempio S.r.l.\nVia Esempio, 12\n00184 Roma (RM)\nTel. 06 12345678'],
  ['PL', 'Przykład Sp. z o.o.\nul. Przykładowa 12\n00-950 Warszawa\ntel. 22 123 45 67'],
  ['PT', 'Exemplo Lda.\nRua do Exemplo, 12\n4745-330 Exemplo\nTelefone: 252 123 456'],
  ['BR', 'Exemplo Ltda.\nRua do Exemplo, 123\nCEP 01310-100\nTelefone: (11) 3123-4567'],
  ['JP', '株式会社見本\n〒100-0001 東京都千代田区見本1-2-3\n電話 03-1234-5678'],
  ['IN', 'Example Foods\n12 Example Road\nMumbai 400001\nPhone: 022 2778 1234'],
  ['SE', 'Exempel AB\nExempelgatan 12\n111 22 Stockholm\nTelefon: 08-465 004 00'],
  ['DK', 'Eksempel ApS\nEksempelvej 12\n2100 København Ø\nTlf. 32 12 34 56'],
  ['TR', 'Örnek A.Ş.\nÖrnek Cad. No: 12\n34330 Örnek\nTel: 0212 123 45 67'],
  ['RU', 'ООО «Пример»\n101000, Москва\nТелефон: 8 (495) 123-45-67'],
  ['AU', 'Example Pty Ltd\n12 Sample Street\nSampletown NSW 2000\nPhone (02) 5550 1234'],
  ['NZ', 'Example Ltd, 12 Sample Street, Auckland 1010. Phone 09 123 4567'],
  ['CA', 'Example Inc.\n12 Sample Street\nMontréal, QC  H0H 0H0\nTel. 514-555-0123'],
  ['IE', 'Example Ltd\n12 Sample Street\nDublin 2\nTel: 020 912 3456'],
  ['GB', 'Example Ltd\n12 Sample Street\nGloucester\nGL99 1ZZ\nTel: 020 7946 0123'],
  ['US', 'Example Inc.\n12 Sample Street\nAuburn, ME 04210\n(207) 555-0123'],
] as const)('knows a contact page of %s by its text alone: %j', (country, text) => {
  expect(rank({ text })[0]).toBe(country);
  expect(rank({ text, fallback: country === 'US' ? 'DE' : 'US' })[0]).toBe(country);
  expect(rank({ text, language: 'en-US', declared: ['en_US'] })[0]).toBe(country);
});

test.each([
  ['US', 'Call us: 202-555-0143'],
  ['GB', 'Call us: 020 7946 0123'],
  ['FR', 'Appelez le 01 99 00 12 34'],
  ['DE', 'Rufen Sie an: 030 23125000'],
] as const)('knows %s by one number that is written as it writes them', (country, text) => {
  expect(rank({ text, fallback: 'PL' })).toEqual([country, 'PL']);
});

test('tells what speaks for a country, strongest first', () => {
  const text = 'GL99 1ZZ, 020 7946 0123, from £12';
  expect(ask({ text, host: 'www.example.co.uk', language: 'en-GB', fallback: 'US' })).toEqual([
    { country: 'GB', evidence: ['domain', 'address', 'language', 'format', 'currency'] },
    { country: 'US', evidence: ['default'] },
  ]);
});

test('puts the user’s setting before all that the page tells', () => {
  const page = {
    text: '10115 Berlin',
    host: 'www.example.de',
    declared: ['DE'],
    fallback: 'US',
  } as const;
  expect(rank({ ...page, site: 'AT' })).toEqual(['AT', 'DE', 'US']);
  expect(ask({ ...page, site: 'DE' })[0]?.evidence[0]).toBe('setting');
});

test('keeps a page at home that gives one foreign number', () => {
  const text = 'Telefon 030 23125000, in London: +44 20 7946 0123';
  expect(rank({ text, host: 'www.example.de' })).toEqual(['DE', 'GB']);
});

test('takes the country of international numbers for its national ones', () => {
  expect(rank({ text: '09 123 4568' })).not.toContain('FI');
  expect(rank({ text: '+358 9 123 4567 or 09 123 4568', fallback: 'US' })[0]).toBe('FI');
});

test('is decided by its address, where its numbers are those of offices all over the world', () => {
  const offices = '+44 20 7946 0123, +1 202 555 0143, +49 30 23125000, +33 1 99 00 12 34';
  expect(rank({ text: `12 Sample Street, Dublin 2\n${offices}` })[0]).toBe('IE');
});

test('is not decided by a drop-down of countries', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const countries = ['AF', 'AL', 'AT', 'BE', 'BR', 'CA', 'CN', 'DE', 'FR', 'GB', 'IN', 'IT', 'JP'];
  const text = countries.map((code) => names.of(code)).join('\n');
  expect(rank({ text, fallback: 'US' })).toEqual(['US']);
  expect(rank({ text: `${text}\nPhone 202-555-0143` })[0]).toBe('US');
});

test.each([
  ['a generic domain', { host: 'www.example.com' }],
  ['English without a region', { language: 'en' }],
  ['an IP address', { host: '127.0.0.1' }],
  ['dates and spans of years', { text: '01.09.2014, 2011-2014, 2014-09-01' }],
  ['one place in passing', { text: 'We had a fine summer in Scotland.' }],
])('ranks nothing but the default for %s', (_what, page) => {
  expect(ask(page)).toEqual([]);
  expect(ask({ ...page, fallback: 'GB' })).toMatchObject([{ country: 'GB' }]);
});

test('ranks four at the most, the default among them', () => {
  const text = '10115 Berlin, 75008 Paris, 00184 Roma, 28001 Madrid, 1010 Wien';
  expect(rank({ text })).toHaveLength(4);
  expect(rank({ text, fallback: 'US' })).toHaveLength(4);
  expect(rank({ text, fallback: 'US' }).at(-1)).toBe('US');
  const weak = { text, site: 'PL', declared: ['DE', 'FR', 'IT', 'ES'], fallback: 'AT' } as const;
  expect(rank(weak)).toContain('AT');
});

test('ranks each country once with some evidence, whatever it is asked', () => {
  const string = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('+44 20 7946 0123', 'GB'));
  const page = fc.record({
    text: fc.array(string).map((parts) => parts.join(' ')),
    host: string,
    language: string,
    declared: fc.array(string),
    fallback: fc.constantFrom<CountryCode>('GB', 'US', 'DE'),
  });
  const isRanked = (each: Page): boolean => {
    const ranked = ask(each);
    const countries = new Set(ranked.map(({ country }) => country));
    return countries.size === ranked.length && ranked.every(({ evidence }) => evidence.length > 0);
  };
  fc.assert(fc.property(page, isRanked));
});

test.each(['1', '(', '+', '+44 20 7946 0123 ', '020 7946 0123 ', 'Straße 1 ', 'Germany ', '〒1'])(
  'returns for 100 kB of %j',
  (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    expect(ask({ text, fallback: 'DE' }).length).toBeGreaterThan(0);
  },
);
