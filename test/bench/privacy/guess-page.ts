import type { Web } from './create-web';

/**
 * What a directory does that knows every page of the web and keeps its log: it takes the page that
 * explains the log best, which has most of the prefixes that it was asked and fewest that it was not.
 *
 * @param asked the different prefixes that it was asked about
 * @returns the pages that explain it equally well; it can do no better than to pick one of them
 */
export function guessPage(web: Web, asked: ReadonlySet<number>): readonly number[] {
  const hits = new Map<number, number>();
  for (const prefix of asked)
    for (const page of new Set(web.listPages(prefix))) hits.set(page, (hits.get(page) ?? 0) + 1);
  let best = Number.NEGATIVE_INFINITY;
  let pages: number[] = [];
  for (const [page, count] of hits) {
    const size = new Set(web.listPrefixes(page)).size;
    // What was asked and is not of the page weighs most: the extension asks about nothing else.
    const score = count - asked.size - (size - count) / 1_000;
    if (score > best) {
      best = score;
      pages = [];
    }
    if (score === best) pages.push(page);
  }
  return pages;
}
