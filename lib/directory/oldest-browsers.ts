/**
 * The oldest major versions that the extension runs in. Directories are told of these, whichever
 * version it is (build-header-rule.ts), so whoever raises one changes what all installs say.
 */
export const OLDEST_BROWSERS = { chromium: '126', firefox: '140' } as const;
