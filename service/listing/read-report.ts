import type { Report } from './report';

const CALLS = [undefined, false, true] as const;

/** Reads what `writeReport` wrote. */
export function readReport(bytes: Buffer, at: number): Report {
  const flags = bytes[at + 2] ?? 0;
  return {
    day: bytes.readUInt16LE(at),
    isRobocall: CALLS[flags & 3],
    source: flags >> 2,
    subject: bytes[at + 3] ?? 0,
    fingerprint: bytes.readUInt32LE(at + 4),
  };
}
