import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { createChangeLog } from './create-change-log';

beforeEach(() => {
  document.body.innerHTML = '<p>One</p><p>Two</p><p>Three</p>';
});

/** A log of what happens to the body. */
function createWorld() {
  const log = createChangeLog();
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  onTestFinished(() => observer.disconnect());
  const take = () => {
    log.note(observer.takeRecords());
    return log.take();
  };
  return { log, take };
}
const [first, second] = [
  () => document.querySelector('p')!,
  () => document.querySelectorAll('p')[1]!,
];

test('notes what is new and what has changed, each once', () => {
  const { take } = createWorld();
  const text = first().firstChild as Text;
  text.data = 'A';
  text.data = 'B';
  const added = document.body.appendChild(document.createElement('b'));
  second().setAttribute('href', '/');
  expect([...take().nodes]).toEqual([text, added, second()]);
});

test('notes where something is gone', () => {
  const { take } = createWorld();
  const front = first();
  second().remove();
  expect(take()).toMatchObject({ hasRemovals: true, gaps: new Map([[front, 'behind']]) });
  front.remove();
  expect([...take().gaps]).toEqual([[document.body, 'at its beginning']]);
});

test('notes what looks different by itself', () => {
  const { take } = createWorld();
  first().className = 'wide';
  const { nodes, looks } = take();
  expect([[...nodes], [...looks]]).toEqual([[], [first()]]);
});

test('gives what it has noted once', () => {
  const { log, take } = createWorld();
  expect(log.isEmpty()).toBe(true);
  log.noteNode(first());
  expect(log.isEmpty()).toBe(false);
  expect(take().nodes.size).toBe(1);
  expect(log.isEmpty()).toBe(true);
});

test('F24: has everything read again when too much has changed', () => {
  const { log, take } = createWorld();
  for (let at = 0; at < 9_000; at += 1) log.noteNode(document.createTextNode(''));
  const { isAll, nodes } = take();
  expect([isAll, nodes.size]).toEqual([true, 0]);
  expect(log.take().isAll).toBe(false);
});

test('F24: keeps no more than the root of what looks different in too many places', () => {
  const { take } = createWorld();
  document.body.innerHTML = '<i></i>'.repeat(5_000);
  for (const element of document.body.children) element.className = 'wide';
  expect(take().looks).toContain(document.documentElement);
});
