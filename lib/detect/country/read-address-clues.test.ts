import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddressClues } from './read-address-clues';
import { WEIGHTS } from './weights';

const findSure = (text: string): readonly string[] =>
  readAddressClues(text)
    .filter(({ weight }) => weight >= WEIGHTS.address)
    .map(({ country }) => country);

test.each([
  ['GB', 'Gloucester GL99 1ZZ'],
  ['GB', 'visit us in London SW1'],
  ['CA', 'Montréal QC H0H 0H0'],
  ['IE', 'Bray, A98 X0X0'],
  ['IE', 'Bray, Co. Wicklow'],
  ['IE', '12 Sample Street, Dublin 2'],
  ['US', 'Auburn, ME 04210'],
  ['US', 'Sampletown, Florida 33908-1234'],
  ['US', 'SAMPLETOWN, NEW YORK 10001'],
  ['US', '12 Avenida Sample, Sampletown, CA 92008 Phone'],
  ['AU', 'Sampletown NSW 2000'],
  ['DE', 'D-10115 Musterstadt'],
  ['CH', 'CH-8001 Beispielen'],
  ['AT', 'A-1010 Musterdorf'],
  ['PL', '00-950 Przykładowo'],
  ['PT', '4745-330 Exemplo'],
  ['BR', 'CEP 01310-100'],
  ['JP', '〒100-0001 見本県'],
  ['IN', 'PIN: 400001'],
  ['SG', 'Singapore 123456'],
] as const)('knows %s by %j', (country, text) => {
  expect(findSure(text)).toEqual([country]);
});

test.each([
  ['DE', 'Musterstraße 12a\n12345 Musterstadt'],
  ['FR', '12 rue de l’Exemple, 12345 Exempleville'],
  ['ES', 'Calle Ejemplo, 12, 2º\n12345 Ejemplo'],
  ['IT', 'VIA ESEMPIO 12 - 12345 Esempio'],
  ['NL', 'Voorbeeldstraat 12\n1234 AB Voorbeeld'],
  ['SE', 'Exempelgatan 12, 123 45 Exempelstad'],
  ['DK', 'Eksempelvej 12, 1234 Eksempel'],
] as const)('knows %s by a street and a code: %j', (country, text) => {
  expect(findSure(text)).toEqual([country]);
});

test.each([
  ['GB', 'Registered in England and Wales, No. 123'],
  ['DE', 'Amtsgericht Musterstadt, HRB 12345'],
  ['AT', 'UID: ATU12345678'],
  ['FR', 'SIRET : 123 456 789 00012'],
  ['PL', 'Przykład Sp. z o.o.'],
  ['AU', 'ABN 12 345 678 901'],
  ['ZA', 'Sample (Pty) Ltd'],
  ['BR', 'CNPJ 12.345.678/0001-90'],
] as const)('knows %s by what its firms must write: %j', (country, text) => {
  expect(findSure(text)).toEqual([country]);
});

test.each([
  ['five digits alone', 'order 10115 of Monday'],
  ['small words that look like states', 'give me 04210 or 97201'],
  ['a ZIP code of another state', 'sampletown, DE 10115, today'],
  ['units behind a number', '2400 HP Laser, 2014 US Open, 2828 SW Sample Street'],
  ['a part number', 'AZ12 3BC and 1A2 B3C4'],
  ['a version and a date', 'Release 12-345 of 2014-123'],
])('takes %s for no sure address', (_what, text) => {
  expect(findSure(text)).toEqual([]);
});

test('takes four digits behind a German street for two countries', () => {
  expect(readAddressClues('Mustergasse 1, 1234 Musterdorf')).toEqual(
    ['AT', 'CH'].map((country) => ({
      country,
      evidence: 'address',
      weight: WEIGHTS.likelyAddress,
    })),
  );
});

test('counts an address once, and tells the first country first', () => {
  const text = 'GL99 1ZZ or 10115 Berlin, again gl99 1zz, GL99 1ZZ';
  expect(readAddressClues(text)).toEqual(
    ['GB', 'DE'].map((country) => ({ country, evidence: 'address', weight: WEIGHTS.address })),
  );
});

test('returns for 100 kB of whatever its rules begin with', () => {
  const beginnings =
    'A|1| |\n|ß|-|Straße 1 |rue de |Via |VAT |SIRET |CA 9|10115 B|D-1011|Aaaaaaaaaaaaaaa|00-000 |1234 AB |Mumbai - '.split(
      '|',
    );
  const unit = fc.array(fc.constantFrom(...beginnings), { minLength: 1, maxLength: 3 });
  const isRead = (parts: readonly string[]): boolean => {
    const text = parts.join('').repeat(100_000).slice(0, 100_000);
    return readAddressClues(text).every(({ weight }) => weight > 0);
  };
  fc.assert(fc.property(unit, isRead), { numRuns: 60 });
});
