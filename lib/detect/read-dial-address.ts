/** Longer than any number; hostile addresses of a hundred characters cost the parser a minute. */
const MAX_LENGTH = 64;

/**
 * Takes the number out of a `tel:` or `callto:` address. Parameters (`;ext=…`, `?…`) are cut off,
 * since `;phone-context=` makes the parser quadratic, and anything that is no plain number is refused.
 *
 * @param href the raw attribute
 * @returns the number as it would be dialled, or undefined (RFC 3966 section 3, without letters)
 */
export function readDialAddress(href: string): string | undefined {
  const match = /^\s*(?:tel|callto):(?:\/\/)?([^;?,#]{1,128})/i.exec(href.slice(0, 192));
  const number = match?.[1] && decodePercent(match[1]).trim();
  if (!number || number.length > MAX_LENGTH) return undefined;
  return /^[+(]?[\d().\-/ ]{5,}$/.test(number) ? number : undefined;
}

function decodePercent(text: string): string {
  return text.replaceAll(/%([0-7][0-9a-f])/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
