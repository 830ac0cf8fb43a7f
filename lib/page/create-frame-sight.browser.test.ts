import { afterEach, expect, onTestFinished, test } from 'vitest';
import { createFrameSight } from './create-frame-sight';

afterEach(() => document.body.replaceChildren());

function addFrame(style = ''): HTMLIFrameElement {
  document.body.innerHTML = `<div><iframe style="width:200px;height:100px;border:0;${style}"></iframe></div>`;
  return document.querySelector('iframe') as HTMLIFrameElement;
}

test('all of a page can be seen that is in no frame', () => {
  const window = { document, frameElement: null } as unknown as Window;
  const find = createFrameSight({
    window: Object.assign(window, { parent: window }),
    onChange: () => {},
    signal: new AbortController().signal,
  });
  expect(find()?.box.right).toBe(Infinity);
});

test('a frame of the same origin is looked at each time', () => {
  const frame = addFrame();
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const find = createFrameSight({
    window: frame.contentWindow as Window,
    onChange: () => {},
    signal: stop.signal,
  });
  expect(find()).toMatchObject({ isOfNow: false });
  frame.style.opacity = '0';
  expect(find()).toBeUndefined();
});

// What the browser tells of it is tested end to end: nothing counts as visible in a test's own frame.
test('nothing is known at first of a frame of another origin', () => {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const find = createFrameSight({
    window: {
      document: addFrame().contentDocument as Document,
      frameElement: null,
      parent: window,
    },
    onChange: () => {},
    signal: stop.signal,
  });
  expect(find()).toBeUndefined();
});
