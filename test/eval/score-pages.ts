import { agreesWithLabel } from './agrees-with-label';
import { describeFinding } from './describe-finding';
import type { EvalReport } from './eval-report';
import type { Finding } from './finding';
import { formatShare } from './format-share';
import { isPlainLabel } from './is-plain-label';
import type { Label, LabelledPage } from './labelled-page';
import { listFindings } from './list-findings';
import { quoteAround } from './quote-around';
import { takeShare } from './take-share';

/** A labelled page and what was found in it. */
export interface PageFindings {
  readonly page: LabelledPage;
  readonly findings: readonly Finding[];
}

/**
 * A plain label is found where a finding overlaps it and agrees with it. A finding is a false match
 * where it overlaps no label and its number is none that the page labels elsewhere.
 */
export function scorePages(pages: readonly PageFindings[]): EvalReport {
  const labels = pages.flatMap(({ page, findings }) =>
    page.labels.map((label) => ({ page, label, rivals: findings.filter(overlaps(label)) })),
  );
  const plain = labels.filter(({ page, label }) => isPlainLabel(cut(page, label)));
  const missed = plain.filter(
    ({ page, label, rivals }) =>
      !rivals.some(({ e164 }) => agreesWithLabel(e164, cut(page, label))),
  );
  const matches = pages.flatMap(({ findings }) => findings).length;
  const wrong = pages.flatMap(({ page, findings }) =>
    findings.filter((finding) => isFalse(page, finding)).map((finding) => ({ page, finding })),
  );
  const figures = {
    labels: labels.length,
    plainLabels: plain.length,
    found: plain.length - missed.length,
    recallPlain: takeShare(plain.length - missed.length, plain.length),
    matches,
    falseMatches: wrong.length,
    precision: takeShare(matches - wrong.length, matches),
  };
  return {
    figures,
    table: [
      ['figure', 'number', 'of', 'share'],
      drawRow('plain labels found', figures.found, plain.length),
      drawRow('matches that are right', matches - wrong.length, matches),
      drawRow('matches that are certain', pages.flatMap(listCertain).length, matches),
    ],
    misses: [
      ...missed.map(({ page, label, rivals }) => {
        const found = listFindings(page.text, rivals);
        return `missed ${quoteAround(page.text, label)} (${page.base})\n  got      ${found}`;
      }),
      ...wrong.map(({ page, finding }) => {
        const found = describeFinding(page.text, finding);
        return `false  ${quoteAround(page.text, finding)} (${page.base})\n  got      ${found}`;
      }),
    ],
  };
}

const cut = ({ text }: LabelledPage, { start, end }: Label) => text.slice(start, end);
const overlaps = (label: Label) => (finding: Label) =>
  finding.start < label.end && label.start < finding.end;
const listCertain = ({ findings }: PageFindings) =>
  findings.filter(({ certainty }) => certainty === 'certain');

function isFalse(page: LabelledPage, finding: Finding): boolean {
  return !page.labels.some(
    (label) => overlaps(label)(finding) || agreesWithLabel(finding.e164, cut(page, label)),
  );
}

function drawRow(what: string, part: number, whole: number): readonly string[] {
  return [what, `${part}`, `${whole}`, formatShare(part, whole)];
}
