import type { CheckedNumber, TabView } from '../../lib/message/views';
import { asksNeighbours } from './asks-neighbours';
import { tellHiding } from './tell-hiding';

/** Who is asked, as far as it decides what is sent of a number. */
export type Asked = Pick<TabView, 'exactDirectories' | 'needsConsent' | 'characters'>;

type Planned = Pick<CheckedNumber, 'planSize'>;

const names = new Intl.ListFormat('en', { type: 'conjunction' });

/**
 * What is sent of a number when it is checked, and who sees it by that. A number that one directory
 * sees is not called hidden, however little the others get.
 *
 * @param shownTo ids of directories that a person has let see this number once
 * @returns undefined where nothing is known of it
 */
export function tellSent(
  number: Planned,
  asked: Asked,
  shownTo: readonly string[] = [],
): string | undefined {
  const { exactDirectories, needsConsent, characters } = asked;
  const seeing = exactDirectories.filter(({ isAllowed }) => isAllowed);
  const shown = exactDirectories.filter(({ id, isAllowed }) => !isAllowed && shownTo.includes(id));
  const list = (some: Asked['exactDirectories']) => names.format(some.map(({ name }) => name));
  const seen = [
    ...(seeing.length > 0 ? [`The whole number is shown to ${list(seeing)}.`] : []),
    ...(shown.length > 0 ? [`You let ${list(shown)} see the whole number.`] : []),
  ];
  if (seen.length > 0) return [...seen, ...tellOthers(number, characters)].join(' ');
  return needsConsent
    ? 'Nothing, unless you show it to a directory.'
    : tellHiding(number, characters);
}

function tellOthers(number: Planned, characters: Asked['characters']): readonly string[] {
  if (characters.length === 0) return [];
  if (asksNeighbours(characters)) return [tellHiding(number, characters) ?? ''];
  return [`Other directories get ${Math.max(...characters)} characters of its hash.`];
}
