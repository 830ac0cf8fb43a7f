import { SwitchRow } from '../switch-row';

interface AllSitesSwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Always checks every page. */
export function AllSitesSwitch({ checked, onChange }: AllSitesSwitchProps) {
  return (
    <SwitchRow
      label="On all sites"
      hint="Every page you open is read in this browser. Your browser asks you to allow that."
      checked={checked}
      onChange={onChange}
    />
  );
}
