import { afterEach, expect, test } from 'vitest';
import { hasLost } from './has-lost';

afterEach(() => document.body.replaceChildren());

function walkTo(root: Node, node: Node): TreeWalker {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  return walker;
}

test('a walk goes on that stands where it stood', () => {
  document.body.innerHTML = '<p>one</p><p>two</p>';
  const text = document.querySelector('p')!.firstChild!;
  const walker = walkTo(document.body, text);
  expect(hasLost(walker)).toBe(false);
  expect(walker.currentNode).toBe(text);
});

test('a walk begins anew whose node was taken out', () => {
  document.body.innerHTML = '<p>one</p><p>two</p>';
  const first = document.querySelector('p')!;
  const walker = walkTo(document.body, first.firstChild!);
  first.remove();
  expect(hasLost(walker)).toBe(true);
  expect(walker.nextNode()?.nodeValue).toBe('two');
});

test('a form whose field has the name of a method is asked nothing of it', () => {
  document.body.innerHTML = '<form><input name="contains"><b>one</b></form>';
  const form = document.querySelector('form')!;
  // The field stands where the method would.
  expect(Reflect.get(form, 'contains')).toBe(document.querySelector('input'));
  expect(hasLost(walkTo(form, document.querySelector('b')!.firstChild!))).toBe(false);
});
