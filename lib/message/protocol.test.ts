import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { MAX_CANDIDATES } from './max-candidates';
import { messages, type Verb } from './protocol';

const TOKEN = 'abcdefghijklmnop';
const CANDIDATE = { source: 'text', text: '202-555-0143', before: 'Call ', after: '' };
const REPORT = { token: TOKEN, language: 'en', candidates: [CANDIDATE], capped: false };
const CONNECTION = { url: 'https://directory.example', key: 'hd_1' };
const takes = (verb: Verb, body: unknown) => v.safeParse(messages[verb], body).success;
const long = (length: number) => 'a'.repeat(length);
const LONGEST = { source: 'link', text: long(200), before: long(32), after: long(24) };
const list = (length: number) => Array.from({ length }, () => CANDIDATE);

describe('T5: a message is refused with', () => {
  test.each([
    ['a short token', { ...REPORT, token: 'abc' }],
    ['a token that would break out of a style rule', { ...REPORT, token: 'abcdefghijklmno)' }],
    ['an upper-case token', { ...REPORT, token: TOKEN.toUpperCase() }],
    ['a long language', { ...REPORT, language: long(65) }],
    ['too many candidates', { ...REPORT, candidates: list(MAX_CANDIDATES + 1) }],
    [
      'a candidate of a source unheard of',
      { ...REPORT, candidates: [{ ...CANDIDATE, source: 'x' }] },
    ],
    ['a long candidate', { ...REPORT, candidates: [{ ...CANDIDATE, text: long(201) }] }],
    ['a long context', { ...REPORT, candidates: [{ ...CANDIDATE, before: long(33) }] }],
    ['a long rest', { ...REPORT, candidates: [{ ...CANDIDATE, after: long(25) }] }],
    ['a candidate with a field more', { ...REPORT, candidates: [{ ...CANDIDATE, e164: '+1' }] }],
    ['a country of its own choice', { ...REPORT, country: 'US' }],
    ['no word whether it is capped', { token: TOKEN, language: 'en', candidates: [] }],
  ])('reportCandidates: %s', (_what, body) => {
    expect(takes('reportCandidates', body)).toBe(false);
  });

  test.each([
    ['followVerdicts', {}],
    ['leavePage', { token: 5 }],
    ['readTab', { tabId: -1 }],
    ['readTab', { tabId: 1.5 }],
    ['readTab', { tabId: '1' }],
    ['checkPage', {}],
    ['checkNumber', { text: long(257) }],
    ['listDirectories', { id: 'a' }],
    ['addDirectory', { ...CONNECTION, name: long(257) }],
    ['addDirectory', { ...CONNECTION, name: 'A', url: long(2_049) }],
    ['addDirectory', { ...CONNECTION, name: 'A', key: long(4_097) }],
    ['addDirectory', { ...CONNECTION, name: 'A', user: null }],
    ['removeDirectory', {}],
    ['testConnection', { ...CONNECTION, id: 'a' }],
    ['changeSettings', { defaultCountry: 'us' }],
    ['changeSettings', { ttlHours: 24 }],
    ['changeSettings', { ttlHours: 0 }],
    ['changeSettings', { sites: [] }],
    ['addSite', { pattern: long(257) }],
    ['removeSite', { pattern: undefined }],
    ['clearCache', { id: 'a' }],
    ['removeEverything', null],
  ] as const)('%s: %o', (verb, body) => {
    expect(takes(verb, body)).toBe(false);
  });
});

describe('a message is taken with', () => {
  test.each([
    ['reportCandidates', REPORT],
    ['reportCandidates', { ...REPORT, candidates: list(MAX_CANDIDATES), capped: true }],
    ['reportCandidates', { ...REPORT, candidates: [LONGEST] }],
    ['checkNumber', { text: long(256) }],
    ['addDirectory', { ...CONNECTION, name: 'A', user: 'erika' }],
    ['addDirectory', { ...CONNECTION, name: '', url: long(2_048), key: long(4_096) }],
    ['testConnection', CONNECTION],
    ['testConnection', { id: 'a' }],
    ['changeSettings', {}],
    ['changeSettings', { defaultCountry: null, ttlHours: 23 }],
    ['changeSettings', { defaultCountry: 'GB', ttlHours: 1 }],
  ] as const)('%s', (verb, body) => {
    expect(takes(verb, body)).toBe(true);
  });
});
