import { readDialAddress } from '../detect/read-dial-address';

const CHATS = [
  'https://wa.me/',
  'http://wa.me/',
  'https://api.whatsapp.com/',
  'https://web.whatsapp.com/',
  'https://signal.me/',
  'https://t.me/+',
];
/**
 * One pass of the browser over the elements, in which links to pages are not even looked at: schemes
 * of their own, in any case, and the sites whose links open a chat.
 */
const DIAL_LINKS =
  'a[href*=":"]:not([href^="http" i],[href^="/"],[href^="#"],[href^="."],[href^="?"]),' +
  `a:is(${CHATS.map((site) => `[href^="${site}" i]`).join()}),` +
  'area[href]';

/** A link and the number that it dials. */
export interface DialLink {
  readonly link: Element;
  readonly number: string;
}

/** Reads the links below a root, and the root itself, that dial a number. */
export function readDialLinks(root: ParentNode | Element): readonly DialLink[] {
  const links = [...root.querySelectorAll(DIAL_LINKS)];
  if (root instanceof Element && root.matches(DIAL_LINKS)) links.unshift(root);
  return links.flatMap((link) => {
    const number = readDialAddress(link.getAttribute('href') ?? '');
    return number === undefined ? [] : [{ link, number }];
  });
}
