import { OLDEST_BROWSERS } from './oldest-browsers';

/**
 * What would tell one install from another. `Origin` is an id of the install in Firefox, and in
 * Chromium for an own build; client hints name the system; the last two are settings that few have.
 * Cookies, referrer and hints do not come from the worker's requests anyway, but would from a page's.
 */
const REMOVED = [
  'Origin',
  'Cookie',
  'Referer',
  'Sec-CH-UA',
  'Sec-CH-UA-Arch',
  'Sec-CH-UA-Bitness',
  'Sec-CH-UA-Form-Factors',
  'Sec-CH-UA-Full-Version-List',
  'Sec-CH-UA-Mobile',
  'Sec-CH-UA-Model',
  'Sec-CH-UA-Platform',
  'Sec-CH-UA-Platform-Version',
  'Sec-CH-UA-WoW64',
  'Sec-Fetch-Storage-Access',
  'DNT',
  'Sec-GPC',
];

/** What both browsers say as they come in English: the value that most people share. */
const LANGUAGE = 'en-US,en;q=0.9';

/**
 * The browser family by itself would show in the order of headers and in TLS, so a true name costs
 * nothing; firewalls turn away what names no browser. System and version are the same for all.
 */
const USER_AGENTS = {
  chromium: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${OLDEST_BROWSERS.chromium}.0.0.0 Safari/537.36`,
  firefox: `Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:${OLDEST_BROWSERS.firefox}.0) Gecko/20100101 Firefox/${OLDEST_BROWSERS.firefox}.0`,
};

type HeaderChange =
  | { header: string; operation: 'remove' }
  | { header: string; operation: 'set'; value: string };

/** A rule of `declarativeNetRequest`, as far as it is used here. */
interface HeaderRule {
  id: number;
  condition: { initiatorDomains: string[]; resourceTypes: 'xmlhttprequest'[] };
  action: { type: 'modifyHeaders'; requestHeaders: HeaderChange[] };
}

/**
 * Builds the rule that makes the requests of all installs alike. It holds for what the extension
 * itself fetches, from whomever, and for no page: no site can have the extension's host.
 *
 * @param own the extension's own `location`
 */
export function buildHeaderRule(own: Pick<Location, 'protocol' | 'host'>): HeaderRule {
  const family = own.protocol === 'moz-extension:' ? 'firefox' : 'chromium';
  return {
    id: 1,
    condition: { initiatorDomains: [own.host], resourceTypes: ['xmlhttprequest'] },
    action: {
      type: 'modifyHeaders',
      requestHeaders: [
        ...REMOVED.map((header) => ({ header, operation: 'remove' as const })),
        { header: 'Accept-Language', operation: 'set', value: LANGUAGE },
        { header: 'User-Agent', operation: 'set', value: USER_AGENTS[family] },
      ],
    },
  };
}
