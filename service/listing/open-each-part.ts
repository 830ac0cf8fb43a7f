import type { ListingPart } from './name-file';

/** Opens something of each part of a generation; what is open is closed when one cannot be opened. */
export function openEachPart<T extends { readonly close: () => void }>(
  open: (part: ListingPart) => T,
): Readonly<Record<ListingPart, T>> {
  const opened: T[] = [];
  const openPart = (part: ListingPart): T => {
    const one = open(part);
    opened.push(one);
    return one;
  };
  try {
    return {
      ranges: openPart('ranges'),
      records: openPart('records'),
      md5: openPart('md5'),
      sha256: openPart('sha256'),
    };
  } catch (error) {
    for (const part of opened) part.close();
    throw error;
  }
}
