import type { TabView } from '../../lib/message/views';
import { nameCountry } from '../name-country';
import { CheckProgress } from './check-progress';
import { DirectoryNotice } from './directory-notice';
import { NumberList } from './number-list';
import { Tally } from './tally';
import { tellChecks } from './tell-checks';
import { tellHeadline } from './tell-headline';
import { tellNextStep } from './tell-next-step';

interface PageReportProps {
  readonly tab: TabView;
  /** Whether frames of every other site are read too. */
  readonly readsAllSites: boolean;
  readonly onOpenOptions: () => void;
}

/** What was found on a page that the extension may read. */
export function PageReport({ tab, readsAllSites, onOpenOptions }: PageReportProps) {
  return (
    <>
      <section class="summary">
        <h1>{tellHeadline(tab)}</h1>
        <Tally numbers={tab.numbers} />
        <CheckProgress numbers={tab.numbers} pending={tab.pending} />
        <p class="muted">{tellNextStep(tab)}</p>
        <p class="muted">{tellChecks(tab.checks)}</p>
      </section>
      <DirectoryNotice tab={tab} onOpenOptions={onOpenOptions} />
      {tab.numbers.length > 0 && <NumberList numbers={tab.numbers} />}
      <ReadingNotes tab={tab} readsAllSites={readsAllSites} />
    </>
  );
}

function ReadingNotes({ tab, readsAllSites }: Pick<PageReportProps, 'tab' | 'readsAllSites'>) {
  const hasCountry = tab.numbers.length > 0 && tab.assumedCountry !== undefined;
  if (!hasCountry && !tab.capped && readsAllSites) return null;
  return (
    <div class="reading-notes muted">
      {tab.capped && <p>This page has more numbers than Hushdial reads. These are the first.</p>}
      {!readsAllSites && <p>Frames of other sites, if this page has any, were not read.</p>}
      {hasCountry && tab.assumedCountry !== undefined && (
        <p>Country for numbers without a country code: {nameCountry(tab.assumedCountry)}.</p>
      )}
    </div>
  );
}
