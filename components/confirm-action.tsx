import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';

interface ConfirmActionProps {
  readonly label: string;
  readonly name?: string;
  readonly question: string;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly look?: 'plain' | 'small' | 'danger';
  /** While what was confirmed goes on. */
  readonly busy?: boolean;
  readonly onConfirm: () => void;
}

/** A button that asks once more, in its own place, before it does something that cannot be undone. */
export function ConfirmAction(props: ConfirmActionProps) {
  const { label, name, question, confirmLabel, cancelLabel, look = 'plain', busy = false } = props;
  const [asking, setAsking] = useState(false);
  const focus = useFocusOnChange(asking);

  if (!asking) {
    return (
      <Button look={look} name={name} busy={busy} buttonRef={focus} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <fieldset class="confirm">
      <legend>{question}</legend>
      <div class="actions">
        <Button
          look="danger"
          onClick={() => {
            setAsking(false);
            props.onConfirm();
          }}
        >
          {confirmLabel}
        </Button>
        <Button buttonRef={focus} onClick={() => setAsking(false)}>
          {cancelLabel}
        </Button>
      </div>
    </fieldset>
  );
}

/** Moves the focus to the button that took the pressed one's place, but not on first sight. */
function useFocusOnChange(value: boolean) {
  const target = useRef<HTMLButtonElement>(null);
  const before = useRef(value);
  useEffect(() => {
    if (before.current !== value) target.current?.focus();
    before.current = value;
  }, [value]);
  return target;
}
