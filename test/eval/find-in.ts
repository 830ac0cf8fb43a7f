import type { Finding } from './finding';
import type { TextSource } from './text-source';

/** What is evaluated: the extension's own search, or another one to compare with. */
export type FindIn = (source: TextSource) => readonly Finding[];
