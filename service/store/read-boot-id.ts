import { readFileSync } from 'node:fs';

/** @returns what is another one after each start of the machine; `any` where the system has no such */
export function readBootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').replaceAll(/[^\w-]/g, '');
  } catch {
    return 'any';
  }
}
