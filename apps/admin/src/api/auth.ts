type Answer = { readonly status: number; readonly code: string | null };

/** The two calls are plain: the client library of the sign-in would be a tenth of the first load. */
const post = async (path: string, body: unknown): Promise<Answer> => {
  const response = await fetch(`/api/auth${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const said: unknown = await response.json().catch(() => null);
  const code = typeof said === 'object' && said !== null && 'code' in said && typeof said.code === 'string' ? said.code : null;
  return { status: response.status, code };
};

/** Signs in; answers why not, or null. */
export async function signIn(username: string, password: string): Promise<'wrong' | 'locked' | 'disabled' | 'failed' | null> {
  const { status, code } = await post('/sign-in/username', { username, password });
  if (status >= 200 && status < 300) return null;
  if (status === 429) return 'locked';
  if (code === 'ACCOUNT_DISABLED') return 'disabled';
  return status === 401 || status === 403 || status === 422 ? 'wrong' : 'failed';
}

export async function signOut(): Promise<void> {
  await post('/sign-out', {});
}
