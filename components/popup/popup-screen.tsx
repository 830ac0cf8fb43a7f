import type { TabView } from '../../lib/message/views';
import { Button } from '../button';
import { DialMark } from '../dial-mark';
import type { Site } from '../../lib/site/site';
import { unanswered } from '../unanswered';
import { BlankPage } from './blank-page';
import { CheckNumberForm } from './check-number-form';
import type { ExactActions } from './exact-actions';
import { DirectoryNotice } from './directory-notice';
import { PageReport } from './page-report';
import { SiteChecking, type SiteWays } from './site-checking';
import { SiteLine } from './site-line';

/** Why the popup could not do what was asked. */
export type PopupProblem = 'pageNotAllowed' | 'noPermission' | 'unanswered';

export interface PopupScreenProps {
  /** Undefined until it was read. */
  readonly tab: TabView | undefined;
  /** Undefined where the browser does not tell us the tab's address. */
  readonly site: Site | undefined;
  /** How the numbers of the site are checked. */
  readonly checking: SiteWays;
  readonly problem: PopupProblem | undefined;
  readonly busy: boolean;
  /** The countries that numbers can be read in, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly onTryAgain: () => void;
  readonly onCheckPage: () => void;
  readonly onSetChecking: Parameters<typeof SiteChecking>[0]['onSetChecking'];
  /** Stops asking a directory. */
  readonly onStopAsking: (directoryId: string) => void;
  readonly onAlwaysCheck: () => void;
  readonly onStopChecking: () => void;
  readonly onOpenOptions: () => void;
  readonly onUnlock: Parameters<typeof DirectoryNotice>[0]['onUnlock'];
  readonly onCheckFound: Parameters<typeof PageReport>[0]['onCheckFound'];
  readonly onChooseCountry: Parameters<typeof PageReport>[0]['onChooseCountry'];
  readonly exact: ExactActions;
  readonly onCheckNumber: Parameters<typeof CheckNumberForm>[0]['onCheckNumber'];
}

/** Who is asked, until that was read. */
const NOBODY = { exactDirectories: [], needsConsent: false, characters: [] };

/** All of the popup. */
export function PopupScreen(props: PopupScreenProps) {
  const { site, problem, onOpenOptions } = props;
  return (
    <div class="popup">
      <header class="bar">
        <p class="wordmark">
          <DialMark />
          Hushdial
        </p>
        <Button look="quiet" onClick={onOpenOptions}>
          Options
        </Button>
      </header>
      <main class="page">
        <PageState {...props} />
      </main>
      <footer class="foot">
        <div class="site">
          {site !== undefined && problem !== 'pageNotAllowed' && (
            <SiteLine {...props} site={site} />
          )}
          <p class="problem" role="alert">
            {tellActionProblem(props)}
          </p>
        </div>
        <CheckNumberForm
          asked={props.tab ?? NOBODY}
          exact={props.exact}
          onCheckNumber={props.onCheckNumber}
        />
      </footer>
    </div>
  );
}

/** What went wrong with something that the rest of the popup outlives. */
function tellActionProblem({ tab, problem }: PopupScreenProps): string | undefined {
  if (problem === 'noPermission') {
    return 'Your browser gave no permission for this site. Press again and allow it.';
  }
  return problem === 'unanswered' && tab !== undefined ? unanswered : undefined;
}

function PageState(props: PopupScreenProps) {
  const { tab, problem, busy, onTryAgain, onCheckPage } = props;
  if (problem === 'unanswered' && tab === undefined) {
    return (
      <BlankPage headline="No answer" text={unanswered}>
        <Button look="primary" busy={busy} onClick={onTryAgain}>
          Try again
        </Button>
      </BlankPage>
    );
  }
  if (problem === 'pageNotAllowed') {
    return (
      <BlankPage
        headline="This page cannot be checked"
        text="Your browser keeps extensions off this page. You can still check a number below."
      />
    );
  }
  if (tab === undefined) return <div class="summary" aria-busy="true" />;
  if (tab.access === 'reading') {
    return <BlankPage headline="Reading this page" text="Its numbers come up here in a moment." />;
  }
  if (tab.access === 'granted') {
    const readsAllSites = props.site?.isEverySite ?? false;
    return <PageReport {...props} tab={tab} readsAllSites={readsAllSites} />;
  }
  if ((props.checking.own ?? props.checking.general) === 'never') {
    return (
      <BlankPage
        headline="This site is never checked"
        text="As you have set it, Hushdial does not read its pages."
      >
        {props.site !== undefined && <SiteChecking {...props} host={props.site.host} />}
      </BlankPage>
    );
  }
  return (
    <>
      <BlankPage
        headline="This page has not been checked"
        text="Hushdial reads a page only when you ask it to. Nothing about it left this browser."
      >
        <Button look="primary" busy={busy} onClick={onCheckPage}>
          {busy ? 'Checking' : 'Check this page'}
        </Button>
      </BlankPage>
      <DirectoryNotice {...props} tab={tab} />
    </>
  );
}
