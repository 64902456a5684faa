import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { signIn } from '../../api/auth.ts';
import { queryClient, trpc } from '../../api/trpc.ts';
import type { PasswordFields } from './password-fields.tsx';

/** Changes the own password and, because all sessions end with it, signs in with the new one. */
export function useChangePassword(username: string, onDone: () => void) {
  const change = useMutation(trpc.session.changePassword.mutationOptions());
  const [busy, setBusy] = useState(false);
  const submit = async ({ current, next }: PasswordFields): Promise<void> => {
    setBusy(true);
    try {
      await change.mutateAsync({ current, next });
      await signIn(username, next);
      await queryClient.invalidateQueries();
      onDone();
    } finally {
      setBusy(false);
    }
  };
  return { busy, error: change.error, submit };
}
