import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import path from 'node:path';
import type { FastifyInstance, RouteOptions } from 'fastify';
import pino from 'pino';
import { createAuth } from '../../src/auth.ts';
import { readEnv } from '../../src/env.ts';
import { buildApp } from '../../src/http/build-app.ts';
import { type MatrixWorld, password } from './world.ts';

export type MatrixApp = { readonly app: FastifyInstance; /** "GET /files/evidence/:id" */ readonly routes: readonly string[]; readonly cookieOf: (username: string) => Promise<string> };

/** The whole HTTP face as the server builds it, with the list of what it answers. */
export const matrixApp = async ({ deps }: MatrixWorld): Promise<MatrixApp> => {
  const routes = new Set<string>();
  const note = (message: unknown): void => {
    (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', ({ method, url }: RouteOptions) => {
      for (const one of [method].flat()) routes.add(`${one} ${url}`);
    });
  };
  subscribe('fastify.initialization', note);
  const env = { ...readEnv({ SIHENG_DATA_DIR: deps.dataDir }), adminDist: path.join(deps.dataDir, 'no-pages') };
  const auth = createAuth(deps, { secret: 'a secret of the matrix test, long enough', isHttps: false, lock: env.lock });
  const app = await buildApp({ env, deps, auth, log: pino({ level: 'silent' }), readiness: { database: async () => true, isSeeded: () => true, isStopping: () => false } });
  await app.ready();
  unsubscribe('fastify.initialization', note);
  const cookieOf = async (username: string): Promise<string> => {
    const answer = await app.inject({ method: 'POST', url: '/api/auth/sign-in/username', payload: { username, password } });
    if (answer.statusCode !== 200) throw new Error(`${username} cannot sign in: ${answer.body}`);
    return answer.cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; ');
  };
  // Fastify answers HEAD where it answers GET.
  return { app, routes: [...routes].filter((route) => !route.startsWith('HEAD ') || !routes.has(`GET ${route.slice(5)}`)), cookieOf };
};
