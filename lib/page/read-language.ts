/** In UTF-16 code units. */
const MAX_LANGUAGE = 64;

/** The language that a document says it is in; empty where it says none, or has no elements. */
export function readLanguage({ documentElement }: Document): string {
  const root: Element | null = documentElement;
  return (root?.getAttribute('lang') ?? '').slice(0, MAX_LANGUAGE);
}
