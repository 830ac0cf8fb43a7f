import type { FrameVerdicts } from '../message/protocol';
import { collectOccurrences } from './collect-occurrences';
import { createKnowledge } from './create-knowledge';
import { createMarks } from './create-marks';
import { createReporter, type Send } from './create-reporter';
import { findMarks } from './find-marks';
import { followLayout } from './follow-layout';
import { leaveWithPage } from './leave-with-page';
import type { Occurrence } from './occurrence';
import { watchPage } from './watch-page';

export interface PageSession {
  /** Takes verdicts that the worker pushed to this frame. */
  readonly take: (verdicts: FrameVerdicts) => void;
}

interface Options {
  readonly document: Document;
  readonly token: string;
  readonly send: Send;
  /** Ends the session and takes every mark out of the page. */
  readonly signal: AbortSignal;
}

/** Finds, reports and marks the numbers of one document for as long as it lives. */
export function createPageSession({ document, token, send, signal }: Options): PageSession {
  let occurrences: readonly Occurrence[] = [];
  const marks = createMarks({ document, token, signal });
  const paint = () => marks.paint(findMarks(occurrences, knowledge));
  const knowledge = createKnowledge(paint);
  const language = () => document.documentElement.lang.slice(0, 64);
  const reporter = createReporter({ send, token, language, knowledge, signal });
  const scan = () => {
    occurrences = collectOccurrences(document);
    reporter.report(occurrences.map(({ candidate }) => candidate));
    paint();
  };
  watchPage({ document, scan, signal });
  followLayout({ document, place: marks.place, signal });
  leaveWithPage({ token, send, signal, comeBack: reporter.repeat });
  return { take: knowledge.takeVerdicts };
}
