import type { Report } from './report';

/** Bits 0 and 1 of the third byte; the source has the other six. */
const ROBOCALL_UNKNOWN = 0;
const NO_ROBOCALL = 1;
const ROBOCALL = 2;

/** Writes the 8 bytes of a report. */
export function writeReport(bytes: Buffer, at: number, report: Report): void {
  const { isRobocall, source } = report;
  const call = isRobocall ? ROBOCALL : NO_ROBOCALL;
  bytes.writeUInt16LE(report.day, at);
  bytes[at + 2] = (source << 2) | (isRobocall === undefined ? ROBOCALL_UNKNOWN : call);
  bytes[at + 3] = report.subject;
  bytes.writeUInt32LE(report.fingerprint, at + 4);
}
