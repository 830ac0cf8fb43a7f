import type { Context, MiddlewareHandler } from 'hono';
import { describeJob } from '../jobs/describe-job';
import type { StoredJob } from '../jobs/job';
import type { JobDesk } from '../jobs/job-desk';
import { MAX_JOB_BYTES } from '../jobs/job-limits';
import { answerResults } from './answer-results';
import type { AppEnv, AppParts } from './app-parts';
import { EXACT_BASES } from './exact-bases';
import { limitBody } from './limit-body';
import { limitRate } from './limit-rate';
import { nameEndpoint } from './name-endpoint';
import { refuse } from './refuse';
import { refuseExact } from './refuse-exact';
import { refuseMethod } from './refuse-method';
import { REFUSALS } from './refusals';
import { requireKey } from './require-key';
import { requireScope } from './require-scope';
import { speakAs } from './speak-as';
import { submitOrder } from './submit-order';

/** Adds long jobs to the Phone Hash Directory API. Its documents name them and fix no address. */
export function addJobContract({ app, options, limiter }: AppParts): void {
  const { jobs, wallClock = Date.now, allowKeyInQuery: inQuery = false } = options;
  if (!jobs) return;
  const enter = requireKey({ ...options, inQuery });
  const limit = limitRate({ limiter, kinds: ['exact'], tellsRate: true });
  const limitSubmit = limitRate({ limiter, kinds: ['batch', 'exact'], tellsRate: true });
  // Who submits makes work, as who sends a batch does.
  const limitJobs: MiddlewareHandler<AppEnv> = async (c, next) =>
    (c.req.method === 'POST' ? limitSubmit : limit)(c, next);
  for (const base of EXACT_BASES) {
    const all = `${base}/jobs`;
    const one = `${all}/:id`;
    const results = `${one}/results`;
    const name = nameEndpoint('jobs');
    app.use(`${all}/*`, speakAs(refuseExact), name, enter, limitJobs, requireScope('jobs'));
    app.post(all, limitBody(MAX_JOB_BYTES), async (c) => submitOrder(c, { jobs, wallClock }));
    app.get(all, (c) => c.json({ jobs: jobs.listOf(c.get('key').id).map(describeJob) }));
    app.all(all, refuseMethod('GET', 'POST'));
    app.get(one, (c) => withJob(c, jobs, (job) => c.json(describeJob(job))));
    app.delete(one, (c) => withJob(c, jobs, (job) => removeJob(c, jobs, job)));
    app.all(one, refuseMethod('GET', 'DELETE'));
    app.get(results, (c) => withJob(c, jobs, (job) => answerResults(c, jobs, job)));
    app.all(results, refuseMethod('GET'));
    app.all(`${all}/*`, (c) => refuse(c, REFUSALS.notFound));
  }
}

function withJob<T>(
  c: Context<AppEnv>,
  jobs: JobDesk,
  answer: (job: StoredJob) => T,
): T | Response {
  const job = jobs.find({ keyId: c.get('key').id, id: c.req.param('id') ?? '' });
  if (job) return answer(job);
  const advice = 'It is not one of this key, was deleted, or has expired.';
  return refuse(c, { status: 404, title: 'No such job', advice });
}

async function removeJob(c: Context<AppEnv>, jobs: JobDesk, job: StoredJob): Promise<Response> {
  await jobs.remove(job);
  return c.body(null, 204);
}
