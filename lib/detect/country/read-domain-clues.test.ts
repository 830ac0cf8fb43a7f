import { expect, test } from 'vitest';
import { readDomainClues } from './read-domain-clues';
import { WEIGHTS } from './weights';

test.each([
  ['shop.example.de', 'DE'],
  ['www.example.co.uk', 'GB'],
  ['www.example.gov', 'US'],
  ['example.wien', 'AT'],
  ['EXAMPLE.IE.', 'IE'],
] as const)('takes %s for %s', (host, country) => {
  expect(readDomainClues(host)).toEqual([{ country, evidence: 'domain', weight: WEIGHTS.domain }]);
});

test.each([
  ['uk.example.com', 'GB', WEIGHTS.subdomain],
  ['law.example.edu', 'US', WEIGHTS.educationDomain],
] as const)('takes %s for a weaker sign of %s', (host, country, weight) => {
  expect(readDomainClues(host)).toEqual([{ country, evidence: 'domain', weight }]);
});

test.each([
  ['a generic domain', 'example.com'],
  ['a country’s domain that the whole world uses', 'example.io'],
  ['a first label that is a language as well', 'ca.example.com'],
  ['a short name under a generic domain', 'us.com'],
  ['an IP address', '127.0.0.1'],
  ['a name without dots', 'localhost'],
  ['no host at all', ''],
])('is told nothing by %s', (_what, host) => {
  expect(readDomainClues(host)).toEqual([]);
});
