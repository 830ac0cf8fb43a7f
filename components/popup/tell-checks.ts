import type { TabView } from '../../lib/message/views';

const eitherList = new Intl.ListFormat('en', { type: 'disjunction' });

/** What left the browser for this page: how many range queries, and how much of a hash each. */
export function tellChecks({ checks, characters }: Pick<TabView, 'checks' | 'characters'>): string {
  if (checks === 0) return 'Nothing about this page left this browser.';
  const each = `${eitherList.format(characters.map(String)) || 'a few'} characters`;
  return checks === 1
    ? `1 check left this browser: ${each}.`
    : `${checks} checks left this browser, ${each} each.`;
}
