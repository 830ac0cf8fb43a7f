import type { ProtocolName } from '../directory/protocols';
import type { HashAlgorithm } from '../number/hash-algorithm';
import type { DirectoryRecord } from '../store/open-database';

/** A stored directory whose protocol this version of the extension speaks. */
export type KnownDirectory = DirectoryRecord & {
  readonly protocol: ProtocolName;
  readonly algorithm?: HashAlgorithm;
};
