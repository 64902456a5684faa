import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type ItemTrace = inferOutput<typeof trpc.results.item>;
export type ItemLine = ItemTrace['lines'][number];
export type ShownJudgement = ItemLine['judgements'][number];
