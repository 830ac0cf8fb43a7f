import { Button } from '../button';
import type { Site } from '../../lib/site/site';

interface SiteLineProps {
  readonly site: Site;
  readonly onAlwaysCheck: () => void;
  readonly onStopChecking: () => void;
  readonly onOpenOptions: () => void;
}

const lines = {
  off: { says: 'Checked when you ask', label: 'Always check this site', action: 'onAlwaysCheck' },
  on: { says: 'Always checked', label: 'Stop', action: 'onStopChecking' },
  wider: { says: 'Always checked', label: 'Change sites', action: 'onOpenOptions' },
} as const;

/** Whether this site is always checked, and the button that changes it. */
export function SiteLine({ site, ...actions }: SiteLineProps) {
  const { says, label, action } = lines[site.always];
  return (
    <div class="site-line">
      <p>
        <bdi class="host">{site.host}</bdi>
        <span class="muted">{says}</span>
      </p>
      <Button look="quiet" onClick={actions[action]}>
        {label}
      </Button>
    </div>
  );
}
