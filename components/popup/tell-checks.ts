import type { TabView } from '../../lib/message/views';

const eitherList = new Intl.ListFormat('en', { type: 'disjunction' });

type Sent = Pick<TabView, 'checks' | 'characters' | 'shown'>;

/** What left the browser for this page: how many range queries and of what length, and whole hashes. */
export function tellChecks(sent: Sent): string {
  const { checks, shown } = sent;
  if (checks === 0 && shown === 0) return 'Nothing about this page left this browser.';
  return [...(checks > 0 ? [tellRanges(sent)] : []), ...(shown > 0 ? [tellShown(shown)] : [])].join(
    ' ',
  );
}

function tellShown(shown: number): string {
  return shown === 1
    ? '1 whole hash left this browser, which shows the number.'
    : `${shown} whole hashes left this browser, which show the numbers.`;
}

function tellRanges({ checks, characters }: Sent): string {
  const each = `${eitherList.format(characters.map(String)) || 'a few'} characters`;
  return checks === 1
    ? `1 check left this browser: ${each}.`
    : `${checks} checks left this browser, ${each} each.`;
}
