import { readDialAddress } from '../detect/read-dial-address';

/** What an element says to machines, if it is of use here. */
export interface DataElement {
  readonly kind: 'number' | 'country' | 'format' | undefined;
  readonly value: string;
}

/** More than this is no number and no country, in UTF-16 code units. */
const MAX_TEXT = 256;
const NUMBER = /^(?:.*[:/])?(?:telephone|faxNumber|phone_number)$/i;
const COUNTRY =
  /^(?:og:locale|geo\.(?:region|country)|content-language|.*:country[-_]name|(?:.*[:/])?addressCountry)$/i;

/** Reads a meta element, or one that is marked up by microdata, RDFa or as an hCard. */
export function readDataElement(element: Element): DataElement {
  const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
    (attribute) => element.getAttribute(attribute)?.split(/\s+/) ?? [],
  );
  const kind = findKind(names) ?? (element.nodeName === 'META' ? undefined : 'number');
  return { kind, value: kind ? readValue(element).trim() : '' };
}

function findKind(names: readonly string[]): DataElement['kind'] {
  if (names.some((name) => NUMBER.test(name))) return 'number';
  if (names.some((name) => COUNTRY.test(name))) return 'country';
  return names.some((name) => /^format-detection$/i.test(name)) ? 'format' : undefined;
}

/** What machines are given in place of the text, or the text, or those parts of a card that count. */
function readValue(element: Element): string {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  const dialled = readDialAddress(element.getAttribute('href') ?? '');
  if (dialled !== undefined) return dialled;
  const parts = [...element.querySelectorAll('.value')].map(({ textContent }) => textContent ?? '');
  return (parts.length > 0 ? parts.join('') : (element.textContent ?? '')).slice(0, MAX_TEXT);
}
