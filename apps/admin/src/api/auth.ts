import { createAuthClient } from 'better-auth/client';
import { usernameClient } from 'better-auth/client/plugins';

const auth = createAuthClient({ plugins: [usernameClient()] });

/** Signs in; answers why not, or null. */
export async function signIn(username: string, password: string): Promise<'wrong' | 'locked' | 'disabled' | 'failed' | null> {
  const { error } = await auth.signIn.username({ username, password });
  if (!error) return null;
  if (error.status === 429) return 'locked';
  if (error.code === 'ACCOUNT_DISABLED') return 'disabled';
  return error.status === 401 || error.status === 403 || error.status === 422 ? 'wrong' : 'failed';
}

export async function signOut(): Promise<void> {
  await auth.signOut();
}
