import { readLinkedData } from '../detect/read-linked-data';
import { readDataElement, type DataElement } from './read-data-element';

/** What one element of a page says to machines. */
export interface DataPart {
  readonly says: readonly DataElement[];
  /** How much JSON it took, in UTF-16 code units. */
  readonly size: number;
  /** Whether it says more than was read. */
  readonly isCut: boolean;
}

/**
 * Reads a script of JSON-LD, or an element that says one thing.
 *
 * @param maxSize as much JSON is read
 * @returns undefined where there is more
 */
export function readDataPart(element: Element, maxSize: number): DataPart | undefined {
  if (element.nodeName !== 'SCRIPT') {
    return { says: [readDataElement(element)], size: 0, isCut: false };
  }
  const json = element.textContent ?? '';
  if (json.length > maxSize) return undefined;
  const { numbers, countries, isCut } = readLinkedData(json);
  const says = [
    ...numbers.map((value) => ({ kind: 'number', value }) as const),
    ...countries.map((value) => ({ kind: 'country', value }) as const),
  ];
  return { says, size: json.length, isCut };
}
