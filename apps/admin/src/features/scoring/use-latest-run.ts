import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';

/** Whether the results lag behind the data; and where `shown` is no longer the latest run, the results are asked for again. */
export function useLatestRun(shown: string | undefined): { readonly isStale: boolean } {
  const { id: assessmentId } = useAssessment();
  const { data } = useQuery({ ...trpc.overview.get.queryOptions({ assessmentId }), staleTime: 0, refetchInterval: ({ state }) => (state.data?.stale === true ? 1_500 : false) });
  const latest = data?.lastRun?.id;
  useEffect(() => {
    if (shown !== undefined && latest !== undefined && shown !== latest) void queryClient.invalidateQueries(trpc.results.pathFilter());
  }, [shown, latest]);
  return { isStale: data?.stale === true };
}
