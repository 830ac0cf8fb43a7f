import type { ComponentChildren, Ref } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly look?: 'primary' | 'plain' | 'quiet' | 'small' | 'danger';
  readonly type?: 'button' | 'submit';
  /** What the button is for, where its words alone do not tell (three times "Remove"). */
  readonly name?: string | undefined;
  readonly busy?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that keeps the keyboard focus while it is busy, which `disabled` would drop. */
export function Button(props: ButtonProps) {
  const { children, onClick, look = 'plain', type = 'button', name, busy = false } = props;
  return (
    <button
      ref={props.buttonRef ?? null}
      type={type}
      class={`button button-${look}`}
      aria-label={name}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) onClick?.();
      }}
    >
      {children}
    </button>
  );
}
