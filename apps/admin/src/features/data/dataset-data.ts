import type { inferOutput } from '@trpc/tanstack-react-query';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';

export type Dataset = inferOutput<typeof trpc.datasets.list>['rows'][number];

/** The datasets of the assessment, used by filters and lists alike. */
export function useDatasets() {
  const { id: assessmentId } = useAssessment();
  return useQuery({ ...trpc.datasets.list.queryOptions({ assessmentId }), staleTime: 30_000 });
}
