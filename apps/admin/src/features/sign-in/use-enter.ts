import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { signIn } from '../../api/auth.ts';
import { queryClient } from '../../api/trpc.ts';

type Failure = NonNullable<Awaited<ReturnType<typeof signIn>>>;

/** Signs in and goes where the person wanted to go. */
export function useEnter(next: string | undefined) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const enter = async (username: string, password: string): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const why = await signIn(username, password);
      setFailure(why);
      if (why !== null) return;
      queryClient.clear();
      if (next === undefined) await router.navigate({ to: '/' });
      else await router.navigate({ href: next });
    } catch {
      setFailure('failed');
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, enter };
}
