import type { VerdictKind } from '../lib/verdict';

/** The shape alone tells the verdicts apart, for eyes and screens that do not see the colours. */
export function VerdictShape({ kind }: { readonly kind: VerdictKind }) {
  return (
    <svg
      class={`shape shape-${kind}`}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
    >
      {kind === 'reported' ? <FilledDiamond /> : <Ring isDotted={kind === 'unknown'} />}
    </svg>
  );
}

function FilledDiamond() {
  return <path d="M6 .5 11.5 6 6 11.5 .5 6Z" fill="currentColor" />;
}

/** Dotted: six round dots, a sixth of the circumference (28.27) apart. */
function Ring({ isDotted }: { readonly isDotted: boolean }) {
  return (
    <circle
      cx="6"
      cy="6"
      r="4.5"
      fill="none"
      stroke="currentColor"
      stroke-width={isDotted ? 2.25 : 1.75}
      stroke-linecap="round"
      stroke-dasharray={isDotted ? '0.01 4.702' : undefined}
    />
  );
}
