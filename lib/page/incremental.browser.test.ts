import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { createWholeReader } from '../../test/fakes/read-whole-page';
import { createChangeLog } from './create-change-log';
import type { Occurrence } from './occurrence';

afterEach(() => document.body.replaceChildren());

const PIECES = [
  '202-555-0143',
  '+49 30',
  ' 1234567 ',
  'Tel: ',
  ' and ',
  '<b>202</b>-<i>555</i>-0144',
  '<p>0844 1234567</p>',
  '<a href="tel:+12025550145">call 202-555-0146</a>',
  '<br>',
  '<ul><li>030 1234567</li><li>030 1234568</li></ul>',
  '<code>202-555-0147</code>',
  '-0143 x ',
  `<script type="x">${'2025550148 '.repeat(8)}</script>`,
  '',
];
const step = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'text', 'move', 'html', 'href'),
  at: fc.nat(200),
  to: fc.nat(200),
  piece: fc.constantFrom(...PIECES),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function listNodes(): Node[] {
  const walker = document.createTreeWalker(document.body);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

/** One change as pages make them. */
function change({ kind, at, to, piece }: Step): void {
  const nodes = listNodes();
  const pick = (index: number) => nodes[index % (nodes.length || 1)];
  const [node, other] = [pick(at), pick(to)];
  const range = document.createRange();
  const fragment = range.createContextualFragment(piece);
  if (!node) return document.body.append(fragment);
  const parent = node.parentNode as Element;
  if (kind === 'insert') parent.insertBefore(fragment, node);
  else if (kind === 'remove') (node as ChildNode).remove();
  else if (kind === 'text' && node instanceof Text) node.data = piece.replaceAll(/<[^>]*>/g, '');
  else if (kind === 'html' && node instanceof Element) node.innerHTML = piece;
  else if (kind === 'href' && node instanceof Element)
    node.setAttribute('href', piece.startsWith('+') ? 'tel:+12025550148' : '/');
  else if (kind === 'move' && other && !node.contains(other))
    other.parentNode!.insertBefore(node, other);
}

const describe = ({ candidate, node, offset, joints = [] }: Occurrence) =>
  [
    candidate.source,
    candidate.text,
    candidate.breaks ?? '',
    candidate.dials ?? '',
    offset,
    node.isConnected,
    ...joints.map((joint) => [joint.at, joint.offset]),
  ].join('|');

/** What is found after a change, by reading what has changed and by reading everything. */
async function compare(html: string, run: () => void) {
  document.body.innerHTML = html;
  const log = createChangeLog();
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  const reader = createWholeReader();
  await reader.read();
  run();
  log.note(observer.takeRecords());
  observer.disconnect();
  const texts = (found: readonly Occurrence[]) => found.map(({ candidate }) => candidate.text);
  return [texts(await reader.read(log.take())), texts(await createWholeReader().read())];
}
function $(selector: string): Element {
  return document.querySelector(selector)!;
}

interface Case {
  readonly what: string;
  readonly html: string;
  readonly run: () => void;
  readonly texts: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: 'is moved to where it can be seen',
    html: '<div hidden><p>202-555-0143</p></div><main></main>',
    run: () => $('main').append($('p')),
    texts: ['202-555-0143'],
  },
  {
    what: 'is moved to where it cannot be seen',
    html: '<p>202-555-0143</p><div hidden></div>',
    run: () => $('div').append($('p')),
    texts: [],
  },
  {
    what: 'loses its beginning',
    html: '<p><b>202</b>-<i>555</i>-0144</p>',
    run: () => ($('b').textContent = 'Tel: '),
    texts: ['555-0144'],
  },
  {
    what: 'loses what stood in between',
    html: '<p>202-555<u>, </u>-0143</p>',
    run: () => $('u').remove(),
    texts: ['202-555-0143'],
  },
  {
    what: 'gets its end in another text',
    html: '<p><b>202-555</b></p>',
    run: () => $('p').append('-0143'),
    texts: ['202-555-0143'],
  },
  {
    what: 'loses the space behind it, the last of the page',
    html: '<p>202-555-0143<b></b> </p>',
    run: () => $('b').nextSibling!.remove(),
    texts: ['202-555-0143'],
  },
  {
    what: 'stands on both sides of a long script',
    html: `<b>202-555</b><script type="x">call ${'2025550148 '.repeat(8)} now</script><i>-0144</i>`,
    run: () => ($('i').textContent = '-0143'),
    texts: ['202-555-0143'],
  },
  {
    what: 'is followed by a number that changes',
    html: '<p><b>202</b>-555-0143, you are number <span>5</span> in line</p>',
    run: () => ($('span').textContent = '4'),
    texts: ['202-555-0143'],
  },
  {
    what: 'begins behind a label in the same text',
    html: '<p>Tel 202<b> or</b>-0143</p>',
    run: () => ($('b').textContent = '-555'),
    texts: ['202-555-0143'],
  },
  {
    what: 'is followed by its extension, which changes',
    html: '<p><b>202-555</b>-0143 ext. <i>12</i></p>',
    run: () => ($('i').textContent = '14'),
    texts: ['202-555-0143 ext. 14'],
  },
];

test.each(CASES)('a number that $what is found as it is then', async ({ html, run, texts }) => {
  expect(await compare(html, run)).toEqual([texts, texts]);
});

test('what changes leave is what a reading of the whole page finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 5 }),
      async (rounds) => {
        document.body.innerHTML = '<div><p>Call 202-555-0143</p></div>';
        const log = createChangeLog();
        const observer = new MutationObserver(() => {});
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributeFilter: ['href'],
        });
        const reader = createWholeReader();
        await reader.read();
        for (const steps of rounds) {
          steps.forEach(change);
          log.note(observer.takeRecords());
          const incremental = await reader.read(log.take());
          const whole = await createWholeReader().read();
          expect(incremental.map(describe).toSorted()).toEqual(whole.map(describe).toSorted());
        }
        observer.disconnect();
      },
    ),
    { numRuns: 20 },
  );
});
