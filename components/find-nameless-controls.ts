/** The controls below a root that assistive technology could not name, for tests. */
export function findNamelessControls(root: ParentNode): readonly Element[] {
  const controls = root.querySelectorAll('button, input, select, textarea, a, progress');
  return [...controls].filter((control) => readName(control) === '');
}

function readName(control: Element): string {
  const label = control.getAttribute('aria-label');
  if (label !== null) return label.trim();
  const labels = 'labels' in control && control.labels instanceof NodeList ? control.labels : [];
  const labelText = [...labels].map((each) => each.textContent).join('');
  return (labelText || control.textContent).trim();
}
