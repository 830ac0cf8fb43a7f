import { type ComponentChild, render } from 'preact';

/** Renders into an otherwise empty page, for tests. Rendering again updates what is there. */
export function mount(child: ComponentChild): HTMLElement {
  const existing = document.querySelector<HTMLElement>('#mounted');
  const place = existing ?? document.createElement('div');
  place.id = 'mounted';
  document.body.append(place);
  render(child, place);
  return place;
}
