import type { TabRecord } from './tab-record';

/** What the toolbar badge says of a tab. */
export interface Badge {
  /** How many numbers are reported, `!` when a directory refused its key, or nothing. */
  readonly text: string;
}

/** Works the badge of a tab out. A refused key is said first: without it the count means nothing. */
export function writeBadge(tab: TabRecord): Badge {
  const verdicts = Object.values(tab.verdicts);
  if (verdicts.some((verdict) => verdict.kind === 'unknown' && verdict.reason === 'refused'))
    return { text: '!' };
  const reported = verdicts.filter(({ kind }) => kind === 'reported').length;
  return { text: reported > 0 ? `${reported}` : '' };
}
