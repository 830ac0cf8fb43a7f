import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { findOwnRequests } from './find-own-requests';
import { pairHeaders } from './pair-headers';
import type { SentRequest } from './record-traffic';

const LENGTHS = { md5: 32, sha1: 40, sha256: 64 };
const ITEM = `(?:${Object.entries(LENGTHS)
  .map(([name, length]) => `\\{"hash":"[0-9a-f]{${length}}","algorithm":"${name}"\\}`)
  .join('|')})`;
const PRIVACY = new URL('../../docs/privacy.md', import.meta.url);

/** Every request of a run is one that docs/privacy.md lists, or a page that the test itself opened. */
export async function checkTraffic(
  sent: readonly SentRequest[],
  { pagePort }: { readonly pagePort: number },
): Promise<void> {
  const allowed = await readAllowed();
  for (const request of findOwnRequests(sent, { pagePort })) {
    const line = `${request.method} ${request.url} ${request.body}`;
    const isListed = allowed.requests.some((pattern) => pattern.test(line));
    expect(
      isListed,
      `a request that docs/privacy.md does not list: ${request.method}, ${request.body.length} bytes`,
    ).toBe(true);
    const others = pairHeaders(request.rawHeaders).filter(([name, value]) => {
      const constant = allowed.headers.get(name);
      return constant === undefined || (constant !== '' && constant !== value);
    });
    expect(others.map(([name]) => name)).toEqual([]);
  }
}

/** Reads the two lists that docs/privacy.md gives: code blocks named `requests` and `headers`. */
async function readAllowed() {
  const text = await readFile(PRIVACY, 'utf8');
  const read = (name: string) => {
    const block = new RegExp(`\`\`\`text ${name}\\n([^\`]+)\`\`\``).exec(text)?.[1];
    if (block === undefined) throw new Error(`docs/privacy.md has no block "${name}".`);
    return block.trim().split('\n');
  };
  return {
    requests: read('requests').map(toPattern),
    headers: new Map(read('headers').map(readHeader)),
  };
}

/** `Name` stands for any value of that header, `Name: value` for this one alone, which is not `''`. */
function readHeader(line: string): readonly [string, string] {
  const [name = '', value = ''] = line.split(/: (.*)/);
  return [name.toLowerCase(), value];
}

/**
 * `DIRECTORY` stands for the address of a connected directory, each `X` for a lower-case hex digit,
 * `ITEM` for one whole hash with its algorithm and `ITEMS` for 2 to 100 of them.
 */
function toPattern(line: string): RegExp {
  const escaped = line.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const hex = escaped.replaceAll(/X+/g, ({ length }) => `[0-9a-f]{${length}}`);
  const items = hex.replace('ITEMS', `(?:${ITEM},){1,99}${ITEM}`).replace('ITEM', ITEM);
  return new RegExp(`^${items.replace('DIRECTORY', 'http://127\\.0\\.0\\.1:\\d+')} ?$`);
}
