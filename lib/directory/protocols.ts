import { phoneBlock } from './phone-block';
import { phoneHash } from './phone-hash';
import type { Protocol } from './protocol';
import { rangeContract } from './range-contract';

/** All protocols by the names that directories are stored with. One line and one file each. */
export const protocols = {
  range: rangeContract,
  phoneBlock,
  phoneHash,
} as const satisfies Record<string, Protocol>;

export type ProtocolName = keyof typeof protocols;
