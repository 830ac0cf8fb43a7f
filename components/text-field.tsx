import type { TargetedInputEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onInput: (value: string, wasPasted: boolean) => void;
  /** Called on Enter and when the field is left. */
  readonly onDone?: () => void;
  /** Which keyboard a touch screen shows. */
  readonly inputMode?: 'text' | 'url' | 'tel' | 'numeric';
  /** Hides what is typed. */
  readonly secret?: boolean;
  readonly optional?: boolean;
  readonly hint?: string | undefined;
  /** What is wrong and what to do. The field takes the focus when this appears. */
  readonly error?: string | undefined;
}

/** One labelled line of text, with its hint and its error beside it. */
export function TextField(props: TextFieldProps) {
  const { label, onInput, onDone, optional = false, secret = false, hint, error } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error !== undefined) input.current?.focus();
  }, [error]);

  const attributes = {
    id,
    ref: input,
    value: props.value,
    maxLength: props.maxLength,
    inputMode: props.inputMode ?? 'text',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    'aria-invalid': error !== undefined,
    'aria-describedby': `${id}-hint ${id}-error`,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) =>
      onInput(event.currentTarget.value, event.inputType === 'insertFromPaste'),
    onBlur: () => onDone?.(),
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Enter') onDone?.();
    },
  } as const;

  return (
    <div class="field">
      <label for={id}>
        {label}
        {optional && <span class="optional"> (optional)</span>}
      </label>
      {secret ? <input type="password" {...attributes} /> : <input type="text" {...attributes} />}
      <p id={`${id}-error`} class="field-error">
        {error}
      </p>
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  );
}
