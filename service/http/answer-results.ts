import type { Context } from 'hono';
import type { StoredJob } from '../jobs/job';
import type { JobDesk } from '../jobs/job-desk';
import { MAX_JOB_ITEMS } from '../jobs/job-limits';
import type { AppEnv } from './app-parts';
import { describeNoScope } from './describe-no-scope';
import { hasScope } from './has-scope';
import { refuse } from './refuse';

/** Answers with what a job has found, or a page of it: `?offset=0&limit=100`. */
export function answerResults(c: Context<AppEnv>, jobs: JobDesk, job: StoredJob): Response {
  const { keyId, id, kind, items, finishedAtMs } = job;
  // A key may have lost it since the job was submitted.
  if (!hasScope(c.get('key'), kind)) return refuse(c, describeNoScope(kind));
  if (finishedAtMs === undefined) {
    const advice = 'Ask for its state until that is done, or name a webhook.';
    return refuse(c, { status: 409, title: 'This job is not done yet', advice });
  }
  const offset = readCount(c.req.query('offset') ?? '0', 0);
  const limit = readCount(c.req.query('limit') ?? String(MAX_JOB_ITEMS), 1);
  if (offset === undefined || limit === undefined) {
    const advice = `Send an offset from 0 and a limit from 1, up to ${MAX_JOB_ITEMS}.`;
    return refuse(c, { status: 400, title: 'Malformed page', advice });
  }
  const results = jobs.readAnswers({ keyId, id }, { offset, limit });
  const next = offset + limit;
  return c.json({ id, items, offset, results, ...(next < items && { next_offset: next }) });
}

function readCount(text: string, least: number): number | undefined {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : -1;
  return count >= least && count <= MAX_JOB_ITEMS ? count : undefined;
}
