import { afterEach, describe, expect, test } from 'vitest';
import { createWholeReader } from '../../test/fakes/read-whole-page';

afterEach(() => document.body.replaceChildren());

const write = (...texts: readonly string[]) => {
  document.body.innerHTML = texts.map((text) => `<p>${text}</p>`).join('');
  return [...document.querySelectorAll('p')];
};
const ONE = '202-555-0141';
const TWO = '202-555-0142';
const THREE = '202-555-0143';

/** A reader with room for so much, and what it sees: a removal is told as the page would. */
function createWorld(limits: Parameters<typeof createWholeReader>[0]) {
  const { read, places } = createWholeReader(limits);
  const readTexts = async (changes?: Parameters<typeof read>[0]) =>
    (await read(changes)).map(({ candidate }) => candidate.text);
  const remove = (paragraph: Element | undefined) => {
    paragraph?.remove();
    return readTexts({ hasRemovals: true });
  };
  const append = (text: string) => {
    const paragraph = document.body.appendChild(document.createElement('p'));
    paragraph.textContent = text;
    return readTexts({ nodes: new Set([paragraph]) });
  };
  return { places, readTexts, remove, append };
}

describe('F22: a page with more distinct candidates than are kept', () => {
  const limits = { maxCandidates: 2 };

  test('has those that were left out as soon as others go', async () => {
    const [first, second] = write(ONE, TWO, THREE);
    const { readTexts, remove, places } = createWorld(limits);
    expect([await readTexts(), places.isCut()]).toEqual([[ONE, TWO], true]);
    expect([await remove(first), places.isCut()]).toEqual([[TWO, THREE], false]);
    expect([await remove(second), places.isCut()]).toEqual([[THREE], false]);
  });

  test('is not cut where all of it is kept, however often a number stands there', async () => {
    write(...[ONE, TWO, ONE, TWO].map((text) => `Call ${text}`));
    const { readTexts, places } = createWorld(limits);
    expect([await readTexts(), places.isCut()]).toEqual([[ONE, TWO, ONE, TWO], false]);
  });

  test('has of those no more than there is room for, each wherever it stands', async () => {
    const [first] = write(
      ...[ONE, TWO, THREE, '202-555-0144', THREE].map((text) => `Call ${text}`),
    );
    const { readTexts, remove, places } = createWorld(limits);
    await readTexts();
    expect([await remove(first), places.isCut()]).toEqual([[TWO, THREE, THREE], true]);
    expect([...places.fill()]).toEqual([]);
  });

  test('counts each in no more places than it has', async () => {
    const [first, second] = write(ONE, `${TWO} or ${THREE}`);
    const { readTexts, remove, append, places } = createWorld(limits);
    await readTexts();
    expect(await remove(first)).toEqual([TWO, THREE]);
    await remove(second);
    await append(ONE);
    expect([await append('202-555-0144'), places.isCut()]).toEqual([[ONE, '202-555-0144'], false]);
  });

  test('has none of those that cannot be seen', async () => {
    const [first, , third] = write(ONE, TWO, THREE);
    const { readTexts, remove, places } = createWorld(limits);
    await readTexts();
    third!.style.display = 'none';
    await readTexts({ looks: new Set([third!]) });
    expect([await remove(first), places.isCut()]).toEqual([[TWO], false]);
  });
});

describe('F22: a page with more places than are kept', () => {
  const limits = { maxPlaces: 2 };

  test('has those that were left out as soon as others go', async () => {
    const [first, second] = write(ONE, TWO, THREE);
    const { readTexts, remove, places } = createWorld(limits);
    expect([await readTexts(), places.isFull()]).toEqual([[ONE, TWO], true]);
    expect([await remove(first), places.isFull()]).toEqual([[TWO, THREE], false]);
    expect([await remove(second), places.isFull()]).toEqual([[THREE], false]);
  });

  test('has a link that was left out', async () => {
    const [first] = write(ONE, TWO, `<a href="tel:${THREE}">Call us</a>`);
    const { readTexts, remove } = createWorld({ maxPlaces: 3 });
    await readTexts();
    document.body.insertAdjacentHTML('beforeend', '<a href="tel:2025550144">Ring us</a>');
    await readTexts({ nodes: new Set([document.body.lastChild!]) });
    expect(await remove(first)).toEqual([THREE, TWO, '2025550144']);
  });

  test('is full no longer when what was left out has gone', async () => {
    const [, , third] = write(ONE, TWO, THREE);
    const { readTexts, remove, places } = createWorld(limits);
    await readTexts();
    expect([await remove(third), places.isFull()]).toEqual([[ONE, TWO], false]);
  });

  test.each([
    ['itself', false],
    ['with all of the page', true],
  ])(
    'is full no longer when what was left out is read again %s, as another text',
    async (_how, isAll) => {
      const text = write(ONE, TWO, THREE)[2]!.firstChild!;
      const { readTexts, places } = createWorld(limits);
      await readTexts();
      text.nodeValue = 'none';
      await readTexts(isAll ? { isAll } : { nodes: new Set([text]) });
      expect(places.isFull()).toBe(false);
    },
  );

  test('reads nothing of what was left out while there is no room', async () => {
    const [first] = write(ONE, TWO, THREE, '202-555-0144');
    const { readTexts, remove, places } = createWorld(limits);
    await readTexts();
    expect(await remove(first)).toEqual([TWO, THREE]);
    expect([...places.takeLeft()]).toEqual([]);
    expect(places.isFull()).toBe(true);
  });
});
