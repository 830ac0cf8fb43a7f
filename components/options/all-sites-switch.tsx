import { useId } from 'preact/hooks';

interface AllSitesSwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Always checks every page. What it shows is what holds, not what was pressed. */
export function AllSitesSwitch({ checked, onChange }: AllSitesSwitchProps) {
  const id = useId();
  return (
    <div class="switch-row">
      <div>
        <label htmlFor={id}>On all sites</label>
        <p id={`${id}-hint`} class="hint">
          Every page you open is read in this browser. Your browser asks you to allow that.
        </p>
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        class="switch"
        checked={checked}
        aria-checked={checked}
        aria-describedby={`${id}-hint`}
        onClick={(event) => {
          // The browser may refuse the permission: the new state comes back through `checked`.
          event.preventDefault();
          onChange(!checked);
        }}
      />
    </div>
  );
}
