/** Elements whose text is none of the page's. */
export const SCRIPT_NAMES: ReadonlySet<string> = new Set(
  'SCRIPT,STYLE,NOSCRIPT,TEMPLATE,TEXTAREA,OPTION,TITLE'.split(','),
);
