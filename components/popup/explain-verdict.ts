import type { Report, Verdict } from '../../lib/verdict';
import { tellNearReport } from './tell-near-report';
import { tellReason } from './tell-reason';
import { tellReport } from './tell-report';

const directoryList = new Intl.ListFormat('en', { type: 'conjunction' });

/** Who reported it and how often, or why there is no answer; nothing where the verdict's word says it all. */
export function explainVerdict(verdict: Verdict): readonly string[] {
  if (verdict.kind === 'unknown')
    return verdict.reason === 'onRequest' ? [] : [tellReason(verdict.reason)];
  const reports = verdict.kind === 'reported' ? explainReports(verdict.by) : [];
  return [...reports, ...(verdict.near ?? []).map(tellNearReport)];
}

function explainReports(reports: readonly Report[]): readonly string[] {
  const silent = reports.filter((report) => tellReport(report) === undefined);
  const names = directoryList.format(silent.map(({ directory }) => directory));
  const told = reports.flatMap((report) => tellReport(report) ?? []);
  return silent.length > 0 ? [...told, `Listed by ${names}`] : told;
}
