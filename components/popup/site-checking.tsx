import type { Settings } from '../../lib/settings/settings';
import { CheckingField } from '../checking-field';

/** How numbers are checked: on this site, where it has a way of its own, and on all sites. */
export interface SiteWays {
  readonly own: Settings['checking'] | undefined;
  readonly general: Settings['checking'];
}

interface SiteCheckingProps {
  readonly host: string;
  readonly checking: SiteWays;
  /** Undefined: as on all sites. */
  readonly onSetChecking: (checking: Settings['checking'] | undefined) => void;
}

/** The choice of how the numbers of a site are checked. */
export function SiteChecking({ host, checking, onSetChecking }: SiteCheckingProps) {
  return (
    <div class="small-choice">
      <CheckingField
        label={`Numbers on ${host} are checked`}
        value={checking.own}
        general={checking.general}
        hint=""
        onChange={onSetChecking}
      />
    </div>
  );
}
