/** An address is looked at so far: a number with the words around it is shorter. */
const MAX_ADDRESS = 256;
/** Longer than any number; hostile addresses of a hundred characters cost the parser a minute. */
const MAX_NUMBER = 64;

const PLAIN_NUMBER = /^[+(]?[\d().\-/ \u00A0]{5,}$/;

/**
 * Where an address has its number, by its scheme or site. What follows a `;` or `?` is cut off: a
 * `;phone-context=` makes the parser quadratic. Every repeat is bounded or a class that ends at one
 * character, so that reading is linear.
 */
const FORMS: readonly (readonly [form: RegExp, isInternational?: true])[] = [
  // RFC 3966 and 5724, and what browsers make of `tel://`.
  [/^(?:tel|callto|sms|smsto|mms|mmsto|skype|facetime|facetime-audio):(?:\/\/)?([^;?,#&]*)/i],
  // WhatsApp and Telegram take the number in international form without a sign.
  [/^https?:\/\/(?:www\.)?wa\.me\/([^/?#]*)/i, true],
  [/^https?:\/\/(?:api|web|www)\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=([^&#]*)/i, true],
  [/^whatsapp:(?:\/\/)?send\/?\?(?:[^#]*&)?phone=([^&#]*)/i, true],
  [/^https?:\/\/t\.me\/(\+[^/?#]*)/i, true],
  [/^(?:https?|sgnl):\/\/signal\.me\/#p\/([^/?&]*)/i],
  [/^viber:(?:\/\/)?(?:chat|contact|add)\/?\?(?:[^#]*&)?number=([^&#]*)/i, true],
];

/**
 * Takes the number out of an address that dials, or opens a chat with, it.
 *
 * @param href the raw attribute
 * @returns the number as it would be dialled, with a `+` where its form is an international one;
 *   undefined for any other address and for anything that is no plain number
 */
export function readDialAddress(href: string): string | undefined {
  const address = href.slice(0, MAX_ADDRESS).trimStart();
  for (const [form, isInternational] of FORMS) {
    const written = form.exec(address)?.[1];
    if (written === undefined) continue;
    const number = decodePercent(written).trim();
    const dialled =
      isInternational && !number.startsWith('+') ? `+${number.replace(/^0+/, '')}` : number;
    return dialled.length <= MAX_NUMBER && PLAIN_NUMBER.test(dialled) ? dialled : undefined;
  }
  return undefined;
}

/** The ASCII characters of an address; whatever else is written so is in no number. */
function decodePercent(text: string): string {
  return text.replaceAll(/%([0-7][0-9a-f])/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
