import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';

/** Whether the results lag behind the data; and where `shown` (null: no run yet) is no longer the latest run, the results are asked for again. */
export function useLatestRun(shown: string | null | undefined): { readonly isStale: boolean } {
  const { id: assessmentId } = useAssessment();
  const { data } = useQuery({ ...trpc.results.freshness.queryOptions({ assessmentId }), staleTime: 0, refetchInterval: ({ state }) => (state.data?.stale === true ? 1_500 : false) });
  const latest = data?.run?.id;
  useEffect(() => {
    if (shown !== undefined && latest !== undefined && shown !== latest) void Promise.all([queryClient.invalidateQueries(trpc.results.pathFilter()), queryClient.invalidateQueries(trpc.overview.pathFilter())]);
  }, [shown, latest]);
  return { isStale: data?.stale === true };
}
