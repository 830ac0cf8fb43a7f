const SCRIPTS = new Set('SCRIPT,STYLE,NOSCRIPT,TEMPLATE,TEXTAREA,OPTION,TITLE'.split(','));

/** Whether a text is none of the page's, but of a script or the like: told by its parent's name. */
export function isScriptText({ parentNode }: Node): boolean {
  return SCRIPTS.has(parentNode?.nodeName ?? '');
}
