import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryClient, trpc } from '../../api/trpc.ts';
import { isWaiting } from './import-data.ts';

/** Follows a running import, and can confirm or cancel it. */
export function useImportJob(jobId: string | undefined) {
  const progress = useQuery({
    ...trpc.imports.progress.queryOptions({ jobId: jobId ?? '' }),
    enabled: jobId !== undefined,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.error === null && isWaiting(state.data?.state) ? 300 : false),
  });
  const confirm = useMutation(trpc.imports.confirm.mutationOptions({ onSuccess: () => progress.refetch() }));
  const cancel = useMutation(trpc.imports.cancel.mutationOptions());
  const state = progress.data?.state;
  useEffect(() => {
    if (state === 'stored') void queryClient.invalidateQueries({ predicate: (query) => !JSON.stringify(query.queryKey).includes('"progress"') });
  }, [state]);
  return { progress: progress.data, error: progress.error ?? confirm.error, confirm, cancel };
}
