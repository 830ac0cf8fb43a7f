import type { Result } from '../../lib/result';
import type { EvalReport } from './eval-report';
import { findByLibrary } from './find-by-library';
import { findNumbers } from './find-numbers';
import { hardCase } from './hard-case';
import { labelledPage } from './labelled-page';
import { matcherCase } from './matcher-case';
import { parseCases } from './parse-cases';
import { parseJsonLines } from './parse-json-lines';
import type { EvalOptions } from './read-eval-options';
import { scoreHard } from './score-hard';
import { scoreMatcher } from './score-matcher';
import { scorePages } from './score-pages';

type Question = Pick<EvalOptions, 'mode' | 'library' | 'defaultCountry'>;

/** Evaluates what is in a file; an error says what is wrong with the file. */
export function evaluate(content: string, question: Question): Result<EvalReport, string> {
  const find = question.library ? findByLibrary : findNumbers;
  switch (question.mode) {
    case 'matcher':
      return score(parseCases(content, matcherCase), (cases) => scoreMatcher(cases, find));
    case 'hard':
      return score(parseCases(content, hardCase), (cases) => scoreHard(cases, find));
    case 'pages':
      return score(parseJsonLines(content, labelledPage), (pages) =>
        scorePages(
          pages.map((page) => ({ page, findings: find({ ...page, ...defaultOf(question) }) })),
        ),
      );
  }
}

function score<T>(
  parsed: Result<readonly T[], string>,
  report: (items: readonly T[]) => EvalReport,
): Result<EvalReport, string> {
  if (!parsed.ok) return parsed;
  if (parsed.value.length === 0) return { ok: false, error: 'there is nothing in it' };
  return { ok: true, value: report(parsed.value) };
}

function defaultOf({ defaultCountry }: Question) {
  return defaultCountry ? { defaultCountry } : {};
}
