/** A disc, its seven finger holes and its hub: the drawing of `icon.svg`. */
const DIAL =
  'M1 16a15 15 0 1 0 30 0a15 15 0 1 0 -30 0ZM9.47 25.24a2.7 2.7 0 1 0 5.40 0a2.7 2.7 0 1 0 -5.40 0ZM4.06 19.83a2.7 2.7 0 1 0 5.40 0a2.7 2.7 0 1 0 -5.40 0ZM4.06 12.17a2.7 2.7 0 1 0 5.40 0a2.7 2.7 0 1 0 -5.40 0ZM9.47 6.76a2.7 2.7 0 1 0 5.40 0a2.7 2.7 0 1 0 -5.40 0ZM17.13 6.76a2.7 2.7 0 1 0 5.40 0a2.7 2.7 0 1 0 -5.40 0ZM22.54 12.17a2.7 2.7 0 1 0 5.40 0a2.7 2.7 0 1 0 -5.40 0ZM22.54 19.83a2.7 2.7 0 1 0 5.40 0a2.7 2.7 0 1 0 -5.40 0ZM12.00 16.00a4 4 0 1 0 8.00 0a4 4 0 1 0 -8.00 0Z';

/** The extension's sign, in the colour of the text around it. */
export function DialMark() {
  return (
    <svg class="dial-mark" viewBox="0 0 32 32" width="20" height="20" aria-hidden="true">
      <path fill="currentColor" fill-rule="evenodd" d={DIAL} />
    </svg>
  );
}
