import * as services from '@siheng/services';
import { z } from 'zod';
import { pageInput, pageOutput } from '../paging.ts';
import { instant, said } from '../text.ts';
import { procedure } from '../trpc.ts';

const state = z.enum(['queued', 'running', 'cancelling', 'done', 'failed', 'cancelled', 'interrupted']);

const jobSchema = z.object({
  id: z.string(),
  kind: z.string(),
  state,
  reason: z.string(),
  by: z.string(),
  requestedAt: instant,
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
  /** How often a process took it: more than once where one was killed. */
  attempts: z.int(),
  done: z.int(),
  total: z.int(),
  runId: z.string().nullable(),
  error: said.nullable(),
  seconds: z.number().nullable(),
});

export const listJobs = procedure
  .input(pageInput(['requestedAt'], { assessmentId: z.string(), state: state.optional() }))
  .output(pageOutput(jobSchema))
  .query(({ ctx, input: { sort: _sort, ...input } }) => services.listJobs(ctx.deps, { actor: ctx.actor, ...input }));
