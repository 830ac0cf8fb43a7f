import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { Button } from '../button';
import { CheckingField } from '../checking-field';
import { nameChecking } from '../name-checking';
import { NumberField } from './number-field';
import type { OptionsActions } from './options-actions';
import { Section } from './section';
import { tellDone } from './tell-done';

interface PrivacySectionProps {
  readonly settings: Settings;
  readonly actions: Pick<OptionsActions, 'changeSettings' | 'setSiteChecking'>;
}

/** What is asked without anybody wanting it, and how much of it. */
export function PrivacySection({ settings, actions }: PrivacySectionProps) {
  const [said, setSaid] = useState('');
  const change = async (part: Parameters<typeof actions.changeSettings>[0]) =>
    setSaid(tellDone(await actions.changeSettings(part), 'Saved.'));
  const forget = async (host: string) =>
    setSaid(
      tellDone(await actions.setSiteChecking(host, undefined), `${host} is checked as all sites.`),
    );
  return (
    <Section
      title="Privacy"
      lead="Every check tells a directory a little. These bound what is asked without you; what you ask for yourself is always asked."
    >
      <CheckingField
        label="Check the numbers of pages"
        value={settings.checking}
        hint="On the sites above. “Never” does not even read them."
        onChange={(checking) => checking !== undefined && void change({ checking })}
      />
      <BudgetFields settings={settings} onChange={(part) => void change(part)} />
      <output class="said">{said}</output>
      <ul class="sites" aria-label="Sites that are checked in their own way">
        {Object.entries(settings.siteChecking).map(([host, checking]) => (
          <li key={host}>
            <span>
              <bdi>{host}</bdi>
              <span class="fact">{nameChecking(checking)}</span>
            </span>
            <Button
              look="quiet"
              name={`Check ${host} as all sites`}
              onClick={() => void forget(host)}
            >
              As all sites
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface BudgetFieldsProps {
  readonly settings: Settings;
  readonly onChange: (change: Parameters<OptionsActions['changeSettings']>[0]) => void;
}

function BudgetFields({ settings, onChange }: BudgetFieldsProps) {
  return (
    <div class="field-pair">
      <NumberField
        label="New checks for one page"
        hint="Usually 50. The rest waits for you."
        value={settings.pageBudget}
        max={1_000}
        onChange={(pageBudget) => onChange({ pageBudget })}
      />
      <NumberField
        label="New checks a day"
        hint="Usually 300, for each directory."
        value={settings.dayBudget}
        max={10_000}
        onChange={(dayBudget) => onChange({ dayBudget })}
      />
      <NumberField
        label="Ask me first below"
        hint="So many numbers share what is sent of one. Usually 100; with 0 you are never asked."
        value={settings.minAnonymity}
        max={10_000}
        onChange={(minAnonymity) => onChange({ minAnonymity })}
      />
    </div>
  );
}
