import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';

const finished = (state: string | undefined): boolean => state === 'done' || state === 'failed';

/** Starts a scoring run and follows it; when it is done, everything shown is asked for again. */
export function useScoring(onDone: () => void) {
  const { id: assessmentId } = useAssessment();
  const [jobId, setJobId] = useState<string | null>(null);
  const start = useMutation(trpc.results.score.mutationOptions({ onSuccess: (started) => setJobId(started.jobId) }));
  const { data: job, error } = useQuery({
    ...trpc.results.progress.queryOptions({ jobId: jobId ?? '' }),
    enabled: jobId !== null,
    refetchInterval: ({ state }) => (finished(state.data?.state) || state.error ? false : 400),
    staleTime: 0,
  });
  const state = job?.state;
  const done = useEffectEvent(() => {
    onDone();
    void queryClient.invalidateQueries({ predicate: (query) => !JSON.stringify(query.queryKey).includes('"progress"') });
  });
  useEffect(() => {
    if (state === 'done') done();
  }, [state]);
  return {
    score: (reason: string) => start.mutate({ assessmentId, reason }),
    reset: () => {
      setJobId(null);
      start.reset();
    },
    job: jobId === null ? undefined : job,
    busy: start.isPending || (jobId !== null && !finished(state) && error === null),
    error: start.error ?? error,
  };
}
