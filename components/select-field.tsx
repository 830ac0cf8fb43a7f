import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly onChange: (value: string) => void;
  /** The options. */
  readonly children: ComponentChildren;
}

/** One labelled choice from a list. */
export function SelectField({ label, value, hint, onChange, children }: SelectFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  );
}
