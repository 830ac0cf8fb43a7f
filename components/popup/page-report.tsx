import { useRef } from 'preact/hooks';
import type { TabView } from '../../lib/message/views';
import { UsageAlerts } from '../usage-alerts';
import type { Site } from '../../lib/site/site';
import { CheckProgress } from './check-progress';
import { CountryChoice } from './country-choice';
import { DirectoryNotice } from './directory-notice';
import type { ExactActions } from './exact-actions';
import { NumberList } from './number-list';
import { OldKeyLine } from './old-key-line';
import { RequestLine } from './request-line';
import { SiteChecking, type SiteWays } from './site-checking';
import { Tally } from './tally';
import { tellCap } from './tell-cap';
import { tellChecks } from './tell-checks';
import { tellHeadline } from './tell-headline';
import { tellNextStep } from './tell-next-step';
import { TrickLine } from './trick-line';

interface PageReportProps {
  readonly tab: TabView;
  /** Whether frames of every other site are read too. */
  readonly readsAllSites: boolean;
  /** The countries that numbers can be read in. */
  readonly countries: readonly string[];
  readonly site: Site | undefined;
  readonly checking: SiteWays;
  readonly onSetChecking: Parameters<typeof SiteChecking>[0]['onSetChecking'];
  readonly onOpenOptions: () => void;
  readonly onUnlock: Parameters<typeof DirectoryNotice>[0]['onUnlock'];
  readonly onStopAsking: (directoryId: string) => void;
  readonly exact: ExactActions;
  /** Checks numbers that wait for the user. */
  readonly onCheckFound: (numbers: readonly string[]) => void;
  /** Undefined: as the page tells. */
  readonly onChooseCountry: (country: string | undefined) => void;
}

/** What was found on a page that the extension may read. */
export function PageReport(props: PageReportProps) {
  const { tab, onCheckFound } = props;
  const headline = useRef<HTMLHeadingElement>(null);
  const checkAll = (numbers: readonly string[]) => {
    onCheckFound(numbers);
    // The pressed button goes, and what it has set off is said here.
    headline.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <section class="summary">
        <h1 ref={headline} tabIndex={-1}>
          {tellHeadline(tab)}
        </h1>
        <Tally numbers={tab.numbers} />
        <CheckProgress numbers={tab.numbers} pending={tab.pending} />
        <TrickLine numbers={tab.numbers} />
        <p class="muted">{tellNextStep(tab)}</p>
        <RequestLine tab={tab} onCheckFound={checkAll} />
        <p class="muted">{tellChecks(tab)}</p>
      </section>
      <DirectoryNotice {...props} />
      <UsageAlerts alerts={tab.alerts} onStop={(alert) => props.onStopAsking(alert.directoryId)} />
      {tab.numbers.length > 0 && (
        <NumberList
          numbers={tab.numbers}
          asked={tab}
          onCheckFound={onCheckFound}
          onCheckExact={props.exact.checkExact}
        />
      )}
      <ReadingNotes {...props} />
    </>
  );
}

function ReadingNotes(props: PageReportProps) {
  const { tab, site, readsAllSites, countries, onOpenOptions, onChooseCountry } = props;
  return (
    <div class="reading-notes muted">
      {tab.capped.map((cap) => (
        <p key={cap}>{tellCap(cap)}</p>
      ))}
      {!readsAllSites && <p>Frames of other sites, if this page has any, were not read.</p>}
      {tab.oldKeys.map((oldKey) => (
        <OldKeyLine key={oldKey.directory} oldKey={oldKey} onOpenOptions={onOpenOptions} />
      ))}
      {site !== undefined && <SiteChecking {...props} host={site.host} />}
      <CountryChoice country={tab.country} countries={countries} onChoose={onChooseCountry} />
    </div>
  );
}
