import type { CheckedNumber, TabView } from '../../lib/message/views';
import { tellHiding } from './tell-hiding';

/** Who is asked, as far as it decides what is sent of a number. */
export type Asked = Pick<TabView, 'exactDirectories' | 'needsConsent' | 'characters'>;

const names = new Intl.ListFormat('en', { type: 'conjunction' });

/**
 * What is sent of a number when it is checked, and who sees it by that.
 *
 * @returns undefined where nothing is known of it
 */
export function tellSent(
  number: Pick<CheckedNumber, 'hiddenAmong'>,
  { exactDirectories, needsConsent, characters }: Asked,
): string | undefined {
  if (needsConsent) return 'Nothing, unless you show it to a directory.';
  const seeing = exactDirectories.filter(({ isAllowed }) => isAllowed).map(({ name }) => name);
  if (seeing.length === 0) return tellHiding(number);
  const shown = `The whole number is shown to ${names.format(seeing)}.`;
  return characters.length === 0 ? shown : [shown, tellHiding(number)].filter(Boolean).join(' ');
}
