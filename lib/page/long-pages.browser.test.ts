import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createWholeReader, NO_CHANGES } from '../../test/fakes/read-whole-page';
import { createInventory } from './create-inventory';
import { createPageScan } from './create-page-scan';
import { createPlaces } from './create-places';
import { EVERYWHERE } from './everywhere';

afterEach(() => document.body.replaceChildren());

describe('createPageScan of a long page', () => {
  /** Scans the document in steps that take a millisecond each. */
  async function scanSlowly() {
    vi.useFakeTimers({ toFake: ['performance'] });
    const inventory = createInventory();
    const places = createPlaces({ inventory, watch: () => {}, unwatch: () => {} });
    const put = vi.spyOn(places, 'put');
    const told: string[][] = [];
    const { scan } = createPageScan({
      places,
      roots: () => [document],
      findGlimpse: () => ({ box: EVERYWHERE, isOfNow: false, isSure: true }),
      run: async (work) => {
        while (!work.next().done) vi.advanceTimersByTime(1);
      },
    });
    await scan({ ...NO_CHANGES, isAll: true }, () => {
      told.push(places.listSeen().map(({ candidate }) => candidate.text));
    });
    vi.useRealTimers();
    return { told, put };
  }

  /** A page with a number every hundred lines. */
  async function readLong(at: number) {
    document.body.innerHTML = Array.from(
      { length: 4_000 },
      (_none, line) => `<p>line ${line % 100 === 0 ? `+1 202-555-${1_000 + line}` : ''}</p>`,
    ).join('');
    document.querySelectorAll('p')[at]!.scrollIntoView();
    return (await scanSlowly()).told;
  }

  test('goes on when the page takes the text out that it stands on', async () => {
    document.body.innerHTML = Array.from(
      { length: 300 },
      (_none, line) => `<p>+1 202-555-${1_000 + line}</p>`,
    ).join('');
    const inventory = createInventory();
    const places = createPlaces({ inventory, watch: () => {}, unwatch: () => {} });
    let steps = 0;
    const { scan } = createPageScan({
      places,
      roots: () => [document],
      findGlimpse: () => ({ box: EVERYWHERE, isOfNow: false, isSure: true }),
      run: async (work) => {
        while (!work.next().done)
          if ((steps += 1) === 3)
            for (let at = 0; at < 200; at += 1) document.querySelector('p')!.remove();
      },
    });
    await scan({ ...NO_CHANGES, isAll: true }, () => {});
    expect(places.listSeen()).toHaveLength(100);
  });

  test('bears a text that cannot be read, and reads the others', async () => {
    document.body.innerHTML = '<p>202-555-0143</p><p id="odd">202-555-0144</p><p>202-555-0145</p>';
    const odd = document.querySelector('#odd')!;
    Object.defineProperty(odd, 'closest', {
      value: () => {
        throw new Error('odd');
      },
    });
    const found = await createWholeReader().read();
    expect(found.map(({ candidate }) => candidate.text)).toEqual(['202-555-0143', '202-555-0145']);
  });

  test('reads a long text once, though it is in the viewport', async () => {
    const text = document.createTextNode('202-555-0143 or '.repeat(20_000));
    const others = Array.from({ length: 4_000 }, () => document.createElement('p'));
    document.body.replaceChildren(text, ...others, '202-555-0144');
    const { told, put } = await scanSlowly();
    expect(told.at(-1)).toHaveLength(20_001);
    expect(put.mock.calls.filter(([nodes]) => nodes.includes(text))).toHaveLength(1);
  });

  test('tells what is in the viewport before the rest', async () => {
    const [first, ...others] = await readLong(3_000);
    expect(first).toContain('+1 202-555-4000');
    expect(first!.length).toBeLessThan(40);
    expect(others.at(-1)).toHaveLength(40);
  });
});

describe('createPageScan keeps within bounds', () => {
  test('T19: what the worker admits', async () => {
    const soup = fc.string({
      unit: fc.constantFrom(...'0123456789+()-./ \n\u00A0aä☎'),
      maxLength: 700,
    });
    const { read } = createWholeReader();
    await fc.assert(
      fc.asyncProperty(soup, soup, async (label, text) => {
        document.body.replaceChildren(label, document.createElement('br'), text);
        for (const { candidate } of await read()) {
          expect(candidate.text.length).toBeLessThanOrEqual(200);
          expect(candidate.before.length).toBeLessThanOrEqual(48);
          expect(candidate.after.length).toBeLessThanOrEqual(24);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a page with thousands of small trees, each with a number', async () => {
    const hosts = Array.from({ length: 2_000 }, (_none, at) => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).textContent = `+1 202-555-${1_000 + at}`;
      return host;
    });
    document.body.replaceChildren(...hosts);
    const { read, isCapped } = createWholeReader({
      roots: () => hosts.map((host) => host.shadowRoot!),
    });
    expect(await read()).toHaveLength(2_000);
    expect(isCapped()).toBe(false);
  });

  test('a text of a megabyte, with every number in it', async () => {
    const text = 'Call 202-555-0143 now. '.repeat(45_000);
    document.body.append(text);
    const { read, places } = createWholeReader();
    const found = await read();
    expect(found).toHaveLength(45_000);
    const node = document.body.firstChild as Text;
    for (const { offset } of found.slice(0, 3_000))
      expect(node.data.slice(offset, offset + 12)).toBe('202-555-0143');
    expect(places.isFull()).toBe(false);
  });
});
