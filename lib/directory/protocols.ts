import { phoneBlock } from './phone-block';
import type { Protocol } from './protocol';
import { rangeContract } from './range-contract';

/** All protocols by the names that directories are stored with. One line and one file each. */
export const protocols = {
  range: rangeContract,
  phoneBlock,
} as const satisfies Record<string, Protocol>;

export type ProtocolName = keyof typeof protocols;
