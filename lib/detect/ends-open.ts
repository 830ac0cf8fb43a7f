import { FILLER, kindOfCharacter, OTHER } from './kind-of-character';

/** More spaces and signs than stand between the parts of a number, and what is before them. */
const MAX_END = 24;

/**
 * Whether a text ends in what may be the middle of a number, so that it is to be read together with
 * what follows it: "Call (030)", "+49 30 ". Said of every text of a page: most end in a letter, and
 * nothing more is looked at in those.
 */
export function endsOpen(text: string): boolean {
  const from = Math.max(0, text.length - MAX_END);
  for (let at = text.length - 1; at >= from; at -= 1) {
    const kind = kindOfCharacter(text.charCodeAt(at));
    if (kind !== FILLER) return kind !== OTHER;
  }
  return false;
}
