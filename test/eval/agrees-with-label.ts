import parsePhoneNumber from 'libphonenumber-js/max';
import { normaliseText } from '../../lib/detect/reader/normalise-text';

/**
 * Whether a number is the one that a label shows: the E.164 ends with the label's digits (its leading
 * zeros aside), or the label's digits hold the number without its calling code. The second is for
 * labels with an international prefix, a `(0)`, or a second ending ("030 1234567/68").
 */
export function agreesWithLabel(e164: string, label: string): boolean {
  const digits = normaliseText(label).plain.replaceAll(/\D/g, '');
  const bare = digits.replace(/^0+/, '');
  if (bare.length < 5) return false;
  const national = parsePhoneNumber(e164)?.nationalNumber ?? e164.slice(1);
  return e164.endsWith(bare) || digits.includes(national);
}
