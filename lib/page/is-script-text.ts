import { SCRIPT_NAMES } from './script-names';

/** Whether a text is none of the page's, but of a script or the like: told by its parent's name. */
export function isScriptText({ parentNode }: Node): boolean {
  return SCRIPT_NAMES.has(parentNode?.nodeName ?? '');
}
