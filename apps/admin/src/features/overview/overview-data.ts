import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type OverviewData = inferOutput<typeof trpc.overview.get>;
