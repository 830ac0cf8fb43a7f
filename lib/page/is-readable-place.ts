/** Where people type, where machines are quoted, and what is never shown. */
const UNREADABLE =
  'input,textarea,select,script,style,noscript,template,code,pre,kbd,samp,[role="textbox" i]';
/** Most runs of a page stand in its scripts: told by name, before anything is matched. */
const SCRIPTS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/**
 * Whether prose may stand at this node, seen or not: not in fields, editors, code and scripts. Asked
 * only where a candidate is.
 */
export function isReadablePlace(node: Node): boolean {
  const place = node instanceof Element ? node : node.parentNode;
  if (!(place instanceof Element)) return place instanceof ShadowRoot;
  // The browser knows best what is editable: islands in editors are not, and all of a document is
  // in design mode.
  return (
    !SCRIPTS.has(place.nodeName) &&
    !(place as HTMLElement).isContentEditable &&
    place.closest(UNREADABLE) === null
  );
}
