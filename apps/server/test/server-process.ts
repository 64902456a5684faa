import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const main = path.join(import.meta.dirname, '../src/main.ts');

export type ServerProcess = { readonly child: ChildProcess; readonly address: string; readonly output: () => string; readonly exited: Promise<number | null> };

/** Starts the server as people do, in a process of its own. */
export const startProcess = (variables: Readonly<Record<string, string>>): ServerProcess => {
  const child = spawn(process.execPath, [main], { env: { ...process.env, CI: 'true', SIHENG_LOG_LEVEL: 'warn', DATABASE_URL: '', ...variables }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  const exited = new Promise<number | null>((resolve) => { child.once('exit', (code) => resolve(code)); });
  return { child, address: `http://127.0.0.1:${variables['PORT'] ?? '3000'}`, output: () => text, exited };
};

/** Waits until the server lets people in. */
export const untilReady = async (server: ServerProcess, patienceMs = 60_000): Promise<void> => {
  const end = Date.now() + patienceMs;
  let isGone = false;
  void server.exited.then(() => { isGone = true; });
  while (Date.now() < end && !isGone) {
    const answer = await fetch(`${server.address}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  throw new Error(`the server did not get ready:\n${server.output()}`);
};

/** Signs in and answers the cookie. */
export const signIn = async (address: string, username: string, password = 'siheng-2018'): Promise<{ readonly status: number; readonly cookie: string; readonly setCookie: string; readonly body: unknown }> => {
  const answer = await fetch(`${address}/api/auth/sign-in/username`, { method: 'POST', headers: { 'content-type': 'application/json', origin: address }, body: JSON.stringify({ username, password }) });
  const setCookie = answer.headers.getSetCookie().join(', ');
  return { status: answer.status, cookie: setCookie.split(';')[0] ?? '', setCookie, body: await answer.json() };
};

type Reply = { readonly result?: { readonly data?: unknown }; readonly error?: { readonly data?: { readonly app?: { readonly code: string } | null } } };

/** Calls a procedure over HTTP; answers its data, or throws the code of the refusal. */
export const call = async (server: { readonly address: string }, cookie: string, kind: 'query' | 'mutation', procedure: string, input: unknown): Promise<unknown> => {
  const url = `${server.address}/trpc/${procedure}`;
  const answer = kind === 'query'
    ? await fetch(`${url}?input=${encodeURIComponent(JSON.stringify(input))}`, { headers: { cookie } })
    : await fetch(url, { method: 'POST', headers: { cookie, 'content-type': 'application/json', origin: server.address }, body: JSON.stringify(input) });
  const reply = (await answer.json()) as Reply;
  if (!answer.ok) throw new Error(reply.error?.data?.app?.code ?? `HTTP ${answer.status}`);
  return reply.result?.data;
};
