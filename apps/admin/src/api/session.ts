import { usePickText } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { queryClient, trpc } from './trpc.ts';

export type Session = NonNullable<inferOutput<typeof trpc.session.me>>;

/** Who is signed in, asked once and then kept; null for nobody. */
export const ensureSession = (): Promise<Session | null> => queryClient.ensureQueryData({ ...trpc.session.me.queryOptions(), staleTime: 60_000 });

/** An assessment of the demo that is still being made: it can be opened as soon as it is there. */
export const isPreparing = (assessment: Pick<Session['assessments'][number], 'state'>): boolean => assessment.state === 'preparing';

const preparingMs = 2_000;

/** The signed-in person, inside the pages that need one. */
export function useSession(): Session | null {
  return useQuery({ ...trpc.session.me.queryOptions(), staleTime: 60_000, refetchInterval: ({ state }) => (state.data?.assessments.some(isPreparing) === true ? preparingMs : false) }).data ?? null;
}

/** Why the server lets this person do something nowhere, in the language in use; null where it may somewhere. */
export function useWhyNot(action: string): string | null {
  const pick = usePickText();
  const why = useSession()?.whyNot[action];
  return why === undefined ? null : pick(why);
}

/** Whether the server lets this person do something; it decides again when it is done. */
export function useMayDo(action: string): boolean {
  return useSession()?.mayDo.includes(action) ?? false;
}
