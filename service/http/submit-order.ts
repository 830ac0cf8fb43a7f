import type { Context } from 'hono';
import { parseJson } from '../../lib/parse-json';
import { describeJob } from '../jobs/describe-job';
import type { JobDesk } from '../jobs/job-desk';
import { MAX_JOBS_A_KEY } from '../jobs/job-limits';
import { readJobOrder } from '../jobs/read-job-order';
import type { Submitted, SubmitFault } from '../jobs/submit-job';
import type { AppEnv } from './app-parts';
import { describeNoScope } from './describe-no-scope';
import { formatSeconds } from './format-seconds';
import { hasScope } from './has-scope';
import { readText } from './read-text';
import { refuse } from './refuse';

/** Visible ASCII, as other services take it. */
const ONCE = /^[!-~]{1,255}$/;

interface Options {
  readonly jobs: JobDesk;
  /** Milliseconds since 1970. */
  readonly wallClock: () => number;
}

/** Takes a job, or says why not. Who submits it twice under one `Idempotency-Key` has one job. */
export async function submitOrder(
  c: Context<AppEnv>,
  { jobs, wallClock }: Options,
): Promise<Response> {
  const body = await readText(c);
  const order = readJobOrder(parseJson(body), { allowsPrivate: jobs.allowsPrivateWebhooks });
  if (!order.ok) return c.json({ message: order.error }, 400);
  const once = c.req.header('Idempotency-Key');
  if (once !== undefined && !ONCE.test(once)) {
    const advice = 'Send 1 to 255 visible ASCII characters.';
    return refuse(c, { status: 400, title: 'Malformed Idempotency-Key', advice });
  }
  const key = c.get('key');
  // A job is another way to make these calls, not a way around their scopes.
  if (!hasScope(key, order.value.kind)) return refuse(c, describeNoScope(order.value.kind));
  const submitted = await jobs.submit({ keyId: key.id, order: order.value, body, once });
  return submitted.ok
    ? answerSubmitted(c, submitted.value)
    : refuseFault(c, submitted.error, wallClock());
}

/** What the webhook is signed with is told to who submits the job, and to nobody who asks for it. */
function answerSubmitted(c: Context<AppEnv>, { job, isNew }: Submitted): Response {
  const told = describeJob(job);
  const secret = job.webhook?.state === 'waiting' ? job.webhook.secret : undefined;
  const webhook = told.webhook && { ...told.webhook, ...(secret !== undefined && { secret }) };
  c.header('Location', `${c.req.path.replace(/\/$/, '')}/${job.id}`);
  return c.json({ ...told, ...(webhook && { webhook }) }, isNew ? 202 : 200);
}

function refuseFault(c: Context<AppEnv>, fault: SubmitFault, nowMs: number): Response {
  switch (fault.kind) {
    case 'conflict': {
      const advice = 'Send another key for another job.';
      return refuse(c, {
        status: 409,
        title: 'This Idempotency-Key has a job of another body',
        advice,
      });
    }
    case 'full': {
      c.header('Retry-After', formatSeconds(fault.untilMs - nowMs));
      const title = `This key has ${MAX_JOBS_A_KEY} jobs`;
      return refuse(c, {
        status: 429,
        title,
        advice: 'Delete one of them, or wait until one expires.',
      });
    }
  }
}
