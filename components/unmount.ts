import { render } from 'preact';

/** Takes away what `mount` rendered. */
export function unmount(): void {
  const place = document.querySelector('#mounted');
  if (place !== null) render(null, place);
  place?.remove();
}
