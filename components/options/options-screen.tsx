import type { DirectoryView, LockState, StorageState, UsageView } from '../../lib/message/views';
import type { Settings } from '../../lib/settings/settings';
import { Button } from '../button';
import { DialMark } from '../dial-mark';
import { unanswered } from '../unanswered';
import { AnswersSection } from './answers-section';
import { CountrySection } from './country-section';
import { DirectoriesSection } from './directories-section';
import { KeysSection } from './keys-section';
import type { OptionsActions } from './options-actions';
import { PrivacySection } from './privacy-section';
import { RemoveEverythingSection } from './remove-everything-section';
import { SitesSection } from './sites-section';
import { StorageNotice } from './storage-notice';
import { UsageSection } from './usage-section';

/** All that the options page shows. */
export interface OptionsState {
  readonly storage: StorageState;
  readonly directories: readonly DirectoryView[];
  readonly lock: LockState;
  readonly settings: Settings;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly usage: UsageView;
}

interface OptionsScreenProps {
  /** Undefined until it was read. */
  readonly state: OptionsState | undefined;
  /** The background worker did not answer. What was read before stays, and what was typed. */
  readonly isUnanswered: boolean;
  readonly actions: OptionsActions;
  readonly onTryAgain: () => void;
}

/** All of the options page. */
export function OptionsScreen({ state, isUnanswered, actions, onTryAgain }: OptionsScreenProps) {
  return (
    <>
      <header class="masthead">
        <p class="wordmark">
          <DialMark />
          Hushdial
        </p>
        <h1>Options</h1>
      </header>
      <main aria-busy={state === undefined && !isUnanswered}>
        {isUnanswered && (
          <div class="notice" role="alert">
            <p>{unanswered}</p>
            <Button onClick={onTryAgain}>Try again</Button>
          </div>
        )}
        {state !== undefined && (
          <>
            <StorageNotice storage={state.storage} onTryAgain={onTryAgain} />
            <Sections state={state} actions={actions} />
          </>
        )}
      </main>
    </>
  );
}

interface SectionsProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

function Sections({ state, actions }: SectionsProps) {
  const { storage, directories, lock, settings, countries, usage } = state;
  return (
    <>
      {storage !== 'closed' && (
        <>
          <DirectoriesSection directories={directories} actions={actions} />
          <KeysSection lock={lock} reminderDays={settings.keyReminderDays} actions={actions} />
        </>
      )}
      <SitesSection sites={settings.sites} actions={actions} />
      <PrivacySection settings={settings} actions={actions} />
      <CountrySection
        countries={countries}
        defaultCountry={settings.defaultCountry}
        onChange={actions.changeSettings}
      />
      <AnswersSection ttlHours={settings.ttlHours} actions={actions} />
      {storage !== 'closed' && <UsageSection usage={usage} actions={actions} />}
      <RemoveEverythingSection onRemove={actions.removeEverything} />
    </>
  );
}
