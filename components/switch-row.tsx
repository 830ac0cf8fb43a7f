import { useId } from 'preact/hooks';

interface SwitchRowProps {
  readonly label: string;
  /** Said to those who cannot see what it belongs to; the label where nothing else is given. */
  readonly name?: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A switch with its label. What it shows is what holds, not what was pressed. */
export function SwitchRow({ label, name = label, hint, checked, onChange }: SwitchRowProps) {
  const id = useId();
  return (
    <div class="switch-row">
      <div>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        class="switch"
        checked={checked}
        aria-checked={checked}
        aria-label={name === label ? undefined : name}
        aria-describedby={`${id}-hint`}
        onClick={(event) => {
          // The change may be refused: the new state comes back through `checked`.
          event.preventDefault();
          onChange(!checked);
        }}
      />
    </div>
  );
}
