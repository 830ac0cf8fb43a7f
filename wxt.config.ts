import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { OLDEST_BROWSERS } from './lib/directory/oldest-browsers';
import { steadyZip } from './scripts/steady-zip';

/** Asked for when the user switches a site on or connects a directory; nothing is held at install. */
const OPTIONAL_ORIGINS = ['https://*/*', 'http://*/*'];

/** Loopback is the one place where a directory may be asked without TLS. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  'connect-src https: http://127.0.0.1:* http://localhost:*',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  // The tests' and the demo's build, `--mode granted`: nobody can click on the browser's own
  // permission prompts there. It differs from the shipped one in this alone.
  manifest: ({ mode, browser }) => ({
    name: 'Hushdial',
    permissions: [
      'activeTab',
      'alarms',
      // Changes headers of our own requests, to hosts that we may ask; see docs/adr/0007.
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'storage',
    ],
    [mode === 'granted' ? 'host_permissions' : 'optional_host_permissions']: OPTIONAL_ORIGINS,
    content_security_policy: { extension_pages: CONTENT_POLICY },
    // Nothing of a private window may stay behind, which is kept most simply by not running there.
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hushdial@hushdial.example',
              strict_min_version: `${OLDEST_BROWSERS.firefox}.0`,
            },
          },
        }
      : { minimum_chrome_version: OLDEST_BROWSERS.chromium }),
  }),
  // What runs leave behind is no source; the sources must rebuild to the same bytes anywhere.
  zip: { excludeSources: ['out/**', 'directory-data/**'] },
  // Archives hold the moment at which each file was zipped, in the order in which it was found.
  hooks: {
    'zip:extension:done': (_wxt, path) => steadyZip(path),
    'zip:sources:done': (_wxt, path) => steadyZip(path),
  },
  vite: () => ({ plugins: [preact()] }),
});
