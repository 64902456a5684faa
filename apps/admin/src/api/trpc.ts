import type { AppRouter } from '@siheng/api';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { readAppError } from './app-error.ts';

const onSignedOut = (error: unknown): void => {
  if (readAppError(error).code === 'not_signed_in') queryClient.setQueryData(trpc.session.me.queryKey(), null);
};

const mayRetry = (failures: number, error: unknown): boolean => failures < 2 && readAppError(error).kind === 'network';

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: onSignedOut }),
  mutationCache: new MutationCache({ onError: onSignedOut }),
  defaultOptions: { queries: { staleTime: 15_000, retry: mayRetry, refetchOnWindowFocus: false } },
});

export const api = createTRPCClient<AppRouter>({ links: [splitLink({ condition: ({ type }) => type === 'subscription', true: httpSubscriptionLink({ url: '/trpc' }), false: httpLink({ url: '/trpc' }) })] });

/** Query and mutation options of every procedure, typed by the server's router. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client: api, queryClient });
