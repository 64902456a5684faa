import { useQuery } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { queryClient, trpc } from '../../api/trpc.ts';

export type Work = inferOutput<typeof trpc.work.list>;
export type WorkRow = Work['rows'][number];

/** What the signed-in person has to do now. */
export const useWork = () => useQuery({ ...trpc.work.list.queryOptions(), staleTime: 5_000 });

const shownLive = [trpc.work.list, trpc.notifications.list, trpc.findings.list, trpc.vetoes.list, trpc.objections.list, trpc.objections.get, trpc.objections.effect] as const;

/** Asks again for what is open on the page whenever the server says that something changed. */
export function useLive(): void {
  useSubscription(trpc.work.onChange.subscriptionOptions(undefined, {
    onData: () => {
      for (const procedure of shownLive) void queryClient.invalidateQueries({ queryKey: procedure.queryKey() });
    },
  }));
}

/** How much waits behind an entry of the menu; behind the page of all work everything does. */
export function useWaiting(): (path: string) => number {
  const { data } = useWork();
  return (path) => (path === '/my-work' ? (data?.total ?? 0) : (data?.rows ?? []).filter((row) => row.link.path === path).reduce((sum, row) => sum + row.count, 0));
}
