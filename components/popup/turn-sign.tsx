/** An arrow that turns off, as the mark in the page: what is dialled is not what is written. */
export function TurnSign() {
  return (
    <svg class="turn-sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path
        d="M1.5 11V6.5A2.5 2.5 0 0 1 4 4H10.5M7.5 1 10.5 4 7.5 7"
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
