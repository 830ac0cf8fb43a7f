import { DIGIT, kindOfCharacter, OTHER } from './kind-of-character';

/** More spaces and signs than stand between the parts of a number. */
const MAX_FILL = 24;

/**
 * Whether a text begins with what may be the rest of a number that another text has begun: "-4567",
 * ") 555". What has neither a digit nor anything but spaces and signs goes on as well: " - ".
 */
export function beginsOpen(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOfCharacter(text.charCodeAt(at));
    if (kind === DIGIT) return true;
    if (kind === OTHER || at === MAX_FILL) return false;
  }
  return true;
}
