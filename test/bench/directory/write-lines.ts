import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const BLOCK = 10_000;

interface Options {
  readonly file: string;
  readonly header?: string;
  readonly lines: number;
  readonly write: (at: number) => string;
}

/** Writes a file line by line, whatever its length. */
export async function writeLines({ file, header, lines, write }: Options): Promise<void> {
  function* blocks(): Generator<string> {
    if (header !== undefined) yield `${header}\n`;
    for (let at = 0; at < lines; at += BLOCK) {
      let block = '';
      for (let next = at; next < Math.min(at + BLOCK, lines); next += 1)
        block += `${write(next)}\n`;
      yield block;
    }
  }
  await pipeline(Readable.from(blocks()), createWriteStream(file));
}
