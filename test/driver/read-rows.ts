import type { Popup } from './open-popup';

/** A row of the popup's list: the number as written, its verdict and why. */
export interface PopupRow {
  readonly written: string;
  readonly verdict: string;
  readonly explanation: string;
}

const READ = `[...document.querySelectorAll('[aria-label="Numbers on this page"] > li')].map((row) => {
  const read = (part) => row.querySelector('.' + part)?.innerText.trim() ?? '';
  return { written: read('number-written'), verdict: read('verdict'), explanation: read('number-explanation') };
})`;

/** The numbers that the popup lists, from top to bottom. */
export async function readRows(popup: Popup): Promise<readonly PopupRow[]> {
  return popup.evaluate<readonly PopupRow[]>(READ);
}
