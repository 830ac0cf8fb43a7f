/** Where people type, where machines are quoted, and what is never shown. */
const UNREADABLE =
  'input,textarea,select,script,style,noscript,template,code,pre,kbd,samp,[contenteditable]:not([contenteditable="false"]),[role="textbox"]';

/** Whether visible prose may stand at this node. Asked only where a candidate is. */
export function isReadablePlace(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element !== null && element.closest(UNREADABLE) === null;
}
