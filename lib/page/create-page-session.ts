import type { FrameVerdicts } from '../message/protocol';
import { createFinder } from './create-finder';
import { createFrameSight } from './create-frame-sight';
import { createKnowledge } from './create-knowledge';
import { createMeter } from './create-meter';
import { createPainter } from './create-painter';
import type { Send } from '../message/protocol';
import { createRootFinder, type OpenRoot } from './create-root-finder';
import { leaveWithPage } from './leave-with-page';
import { runSliced } from './run-sliced';
import { watchPage } from './watch-page';
import { watchReveals } from './watch-reveals';
import type { Work } from './work';

export interface PageSession {
  /** Takes verdicts that the worker pushed to this frame. */
  readonly take: (verdicts: FrameVerdicts) => void;
  /** Tells the worker everything again. */
  readonly repeat: () => void;
}

interface Options {
  readonly document: Document;
  readonly token: string;
  readonly send: Send;
  /** Whether there is anyone to tell. */
  readonly isOpen: () => boolean;
  readonly openRoot: OpenRoot;
  /** Ends the session and takes every mark out of the page. */
  readonly signal: AbortSignal;
}

/** Finds, reports and marks the numbers of one document for as long as it lives. */
export function createPageSession(options: Options): PageSession {
  const { document, token, send, isOpen, openRoot, signal } = options;
  const meter = createMeter();
  const knowledge = createKnowledge(() => painter.paint());
  const run = (work: Work) => runSliced(work, { meter, signal });
  const rootFinder = createRootFinder({
    document,
    openRoot,
    run,
    onFound: (root) => watch.watchRoot(root),
    signal,
  });
  const onChange = (isOther: boolean) => (isOther ? lookAtAll() : lookAgain());
  const findGlimpse = createFrameSight({ window, onChange, signal });
  const finder = createFinder({
    document,
    roots: () => [document, ...rootFinder.roots()],
    run,
    findGlimpse,
    token,
    send,
    knowledge,
    watch: (container) => painter.watch(container),
    unwatch: (container) => painter.unwatch(container),
    meter,
    signal,
  });
  const painter = createPainter({
    document,
    token,
    placesWithin: finder.placesWithin,
    kindOf: knowledge.kindOf,
    onNear: (elements) => lookAgain(elements),
    meter,
    signal,
  });
  const watch = watchPage({
    document,
    read: async (changes) => {
      if (!isOpen()) return;
      await finder.find(changes);
      if (signal.aborted) return;
      painter.paint();
      if (changes.isAll || changes.nodes.size > 0) rootFinder.search();
    },
    onLooks: painter.place,
    meter,
    signal,
  });
  const lookAgain = (elements?: readonly Element[]) => {
    if (finder.lookAgain(elements)) watch.request();
  };
  const lookAtAll = () => {
    if (finder.lookAtAll()) watch.request();
  };
  watchReveals({ document, onReveal: lookAgain, onShift: lookAtAll, signal });
  leaveWithPage({ token, send, comeBack: finder.repeat, tellsEnd: true, signal });
  return { take: knowledge.takeVerdicts, repeat: finder.repeat };
}
