import { useState } from 'preact/hooks';
import { Button } from '../button';
import { AddSiteForm } from './add-site-form';
import { allSites } from './all-sites';
import { AllSitesSwitch } from './all-sites-switch';
import { nameSite } from './name-site';
import type { OptionsActions } from './options-actions';
import { Section } from './section';
import { tellDone } from './tell-done';

interface SitesSectionProps {
  readonly sites: readonly string[];
  readonly actions: Pick<OptionsActions, 'addSite' | 'addSites' | 'removeSites'>;
}

const refused = 'Your browser gave no permission for all sites, so this stays off.';

/** Where pages are always checked. */
export function SitesSection({ sites, actions }: SitesSectionProps) {
  const [said, setSaid] = useState('');
  const single = sites.filter((site) => !allSites.some((each) => each === site));
  const switchAll = async (on: boolean) => {
    const outcome = await (on ? actions.addSites(allSites) : actions.removeSites(allSites));
    const sentence = on
      ? 'Every page is checked from now on.'
      : 'Only the sites below are checked.';
    setSaid(outcome === 'noPermission' ? refused : tellDone(outcome, sentence));
  };
  const remove = async (pattern: string) =>
    setSaid(tellDone(await actions.removeSites([pattern]), `${nameSite(pattern)} is removed.`));

  return (
    <Section
      title="Sites"
      lead="Pages of these sites are checked when you open them. Everywhere else, Hushdial waits for you to ask."
    >
      <AllSitesSwitch
        checked={allSites.every((site) => sites.includes(site))}
        onChange={(on) => void switchAll(on)}
      />
      <output class="said">{said}</output>
      <ul class="sites" aria-label="Sites that are always checked">
        {single.map((site) => (
          <li key={site}>
            <bdi>{nameSite(site)}</bdi>
            <Button
              look="quiet"
              name={`Remove ${nameSite(site)}`}
              onClick={() => void remove(site)}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <AddSiteForm onAdd={actions.addSite} />
    </Section>
  );
}
