import { Button } from '../button';
import type { Settings } from '../../lib/settings/settings';
import type { Site } from '../../lib/site/site';
import { CheckingField } from '../checking-field';

/** How numbers are checked: on this site, where it has a way of its own, and on all sites. */
export interface SiteChecking {
  readonly own: Settings['checking'] | undefined;
  readonly general: Settings['checking'];
}

interface SiteLineProps {
  readonly site: Site;
  readonly checking: SiteChecking;
  readonly onAlwaysCheck: () => void;
  readonly onStopChecking: () => void;
  readonly onOpenOptions: () => void;
  /** Undefined: as on all sites. */
  readonly onSetChecking: (checking: Settings['checking'] | undefined) => void;
}

const lines = {
  off: { says: 'Checked when you ask', label: 'Always check this site', action: 'onAlwaysCheck' },
  on: { says: 'Always checked', label: 'Stop', action: 'onStopChecking' },
  wider: { says: 'Always checked', label: 'Change sites', action: 'onOpenOptions' },
} as const;

/** Whether this site is always checked, and the button that changes it. */
export function SiteLine({ site, checking, onSetChecking, ...actions }: SiteLineProps) {
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
      <CheckingField
        label="Check its numbers"
        value={checking.own}
        general={checking.general}
        hint=""
        onChange={onSetChecking}
      />
    </div>
  );
}
