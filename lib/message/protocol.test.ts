import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { MAX_CLUE_TEXT } from '../detect/page-clues';
import { MAX_CANDIDATES, MAX_PART } from './max-candidates';
import { messages, type Verb } from './protocol';

const TOKEN = 'abcdefghijklmnop';
const CANDIDATE = { source: 'text', text: '202-555-0143', before: 'Call ', after: '' };
const CLUES = { language: 'en', declared: ['en_US'], text: 'Call us' };
const REPORT = {
  token: TOKEN,
  continues: false,
  added: [[0, CANDIDATE]],
  gone: [1],
  clues: CLUES,
  more: false,
  capped: [],
  quiet: false,
};
const CONNECTION = {
  protocol: 'range',
  environment: 'production',
  url: 'https://directory.example',
  key: 'hd_1',
} as const;
const ADDED = { ...CONNECTION, name: 'A', keep: 'disk' } as const;
const PASSPHRASE = 'four plain little words';
const takes = (verb: Verb, body: unknown) => v.safeParse(messages[verb], body).success;
const long = (length: number) => 'a'.repeat(length);
const LONGEST = {
  source: 'link',
  text: long(200),
  before: long(48),
  after: long(24),
  breaks: Array.from({ length: 16 }, () => 200),
  dials: long(64),
};
const list = (length: number) => Array.from({ length }, (_, id) => [id, CANDIDATE]);
const add = (part: object) => ({ ...REPORT, added: [[0, { ...CANDIDATE, ...part }]] });
const tell = (part: object) => ({ ...REPORT, clues: { ...CLUES, ...part } });
const without = (field: keyof typeof REPORT) => ({ ...REPORT, [field]: undefined });

describe('T5: a message is refused with', () => {
  test.each([
    ['a short token', { ...REPORT, token: 'abc' }],
    ['a token that would break out of a style rule', { ...REPORT, token: 'abcdefghijklmno)' }],
    ['an upper-case token', { ...REPORT, token: TOKEN.toUpperCase() }],
    ['too many candidates in a part', { ...REPORT, added: list(MAX_PART + 1) }],
    [
      'too many that are gone',
      { ...REPORT, gone: Array.from({ length: MAX_CANDIDATES + 1 }, () => 0) },
    ],
    ['a candidate without a name', { ...REPORT, added: [CANDIDATE] }],
    ['a name that is no whole number', { ...REPORT, added: [[0.5, CANDIDATE]] }],
    ['a name below zero', { ...REPORT, gone: [-1] }],
    ['a candidate of a source unheard of', add({ source: 'x' })],
    ['a long candidate', add({ text: long(201) })],
    ['a long context', add({ before: long(49) })],
    ['a long rest', add({ after: long(25) })],
    ['many breaks', add({ breaks: Array.from({ length: 17 }, () => 1) })],
    ['a break outside of it', add({ breaks: [201] })],
    ['a long number that its link dials', add({ dials: long(65) })],
    ['a candidate with a field more', add({ e164: '+1' })],
    ['a long language', tell({ language: long(65) })],
    ['many declarations', tell({ declared: Array.from({ length: 17 }, () => 'US') })],
    ['a long declaration', tell({ declared: [long(65)] })],
    ['a long text for the country', tell({ text: long(MAX_CLUE_TEXT + 1) })],
    ['a country of its own choice', { ...REPORT, country: 'US' }],
    ['no word whether it continues', without('continues')],
    ['no word whether more follows', without('more')],
    ['no word whether it is capped', without('capped')],
    ['a cap without a name', { ...REPORT, capped: true }],
    ['a cap of another name', { ...REPORT, capped: ['words'] }],
    ['many caps', { ...REPORT, capped: Array.from({ length: 6 }, () => 'text') }],
    ['no word whether it is quiet', without('quiet')],
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
    ['checkFound', { tabId: 1, numbers: ['2025550143'] }],
    ['checkFound', { tabId: 1, numbers: ['+12025550143; '] }],
    ['checkFound', { tabId: 1, numbers: '+12025550143' }],
    ['setSiteCountry', { tabId: 1, country: 'gb' }],
    ['setSiteCountry', { tabId: 1 }],
    ['setSiteCountry', { tabId: 1, country: 'GB', host: 'shop.example' }],
    ['checkNumber', { text: long(257) }],
    ['checkExact', { text: '+12025550143' }],
    ['checkExact', { directoryId: 'a', text: '+12025550143', consent: true }],
    ['reverseLookUp', { directoryId: 'a', hash: '0'.repeat(39) }],
    ['reverseLookUp', { directoryId: 'a', hash: 'x'.repeat(40) }],
    ['changeDirectory', { id: 'a', algorithm: 'sha512' }],
    ['changeDirectory', { id: 'a', allows: ['neighbours', 'exact'] }],
    ['listDirectories', { id: 'a' }],
    ['addDirectory', { ...ADDED, name: long(257) }],
    ['addDirectory', { ...ADDED, url: long(2_049) }],
    ['addDirectory', { ...ADDED, key: long(4_097) }],
    ['addDirectory', { ...ADDED, user: null }],
    ['addDirectory', { ...ADDED, keep: 'cloud' }],
    ['addDirectory', { ...ADDED, keep: undefined }],
    ['replaceKey', { id: 'a', key: long(4_097), keep: 'disk' }],
    ['replaceKey', { id: 'a', key: 'hd_2' }],
    ['replaceKey', { id: 'a', key: 'hd_2', keep: 'disk', url: 'https://other.example' }],
    ['setPassphrase', { passphrase: long(1_025) }],
    ['setPassphrase', { passphrase: PASSPHRASE, current: null }],
    ['removePassphrase', {}],
    ['unlock', { passphrase: 5 }],
    ['changeSettings', { keyReminderDays: -1 }],
    ['removeDirectory', {}],
    ['testConnection', { ...CONNECTION, id: 'a' }],
    ['addDirectory', { ...ADDED, protocol: 'exact' }],
    ['changeDirectory', { id: 'a', name: ' ' }],
    ['changeDirectory', { id: 'a', url: 'https://other.example' }],
    ['changeDirectory', { id: 'a', allows: ['everything'] }],
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
    [
      'reportCandidates',
      { ...REPORT, added: list(MAX_PART), more: true, capped: ['candidates', 'text'] },
    ],
    ['reportCandidates', { ...REPORT, continues: true, added: [[MAX_CANDIDATES, LONGEST]] }],
    ['reportCandidates', { ...REPORT, clues: undefined, quiet: true }],
    ['reportCandidates', tell({ language: long(64), text: long(MAX_CLUE_TEXT) })],
    ['checkFound', { tabId: 1, numbers: ['+12025550143', '+80012345678'] }],
    ['setSiteCountry', { tabId: 1, country: 'GB' }],
    ['setSiteCountry', { tabId: 1, country: null }],
    ['checkNumber', { text: long(256) }],
    ['addDirectory', { ...ADDED, user: 'erika' }],
    ['addDirectory', { ...ADDED, name: '', url: long(2_048), key: long(4_096) }],
    ['addDirectory', { ...ADDED, keep: 'session' }],
    ['replaceKey', { id: 'a', key: long(4_096), keep: 'session' }],
    ['setPassphrase', { passphrase: PASSPHRASE }],
    ['setPassphrase', { passphrase: long(1_024), current: '' }],
    ['unlock', { passphrase: '' }],
    ['changeSettings', { keyReminderDays: 0 }],
    ['testConnection', CONNECTION],
    ['testConnection', { id: 'a' }],
    ['changeDirectory', { id: 'a' }],
    ['changeDirectory', { id: 'a', allows: ['exact'], algorithm: 'md5' }],
    ['checkExact', { directoryId: 'a', text: '(202) 555-0143', tabId: 1 }],
    ['checkExact', { directoryId: 'a', text: '(202) 555-0143' }],
    ['reverseLookUp', { directoryId: 'a', hash: 'ABCDEF01'.repeat(8) }],
    ['changeDirectory', { id: 'a', isOn: false, allows: ['neighbours'], name: 'A' }],
    ['changeSettings', {}],
    ['changeSettings', { defaultCountry: null, ttlHours: 23 }],
    ['changeSettings', { defaultCountry: 'GB', ttlHours: 1 }],
  ] as const)('%s', (verb, body) => {
    expect(takes(verb, body)).toBe(true);
  });
});
