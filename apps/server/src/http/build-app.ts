import { randomUUID } from 'node:crypto';
import type { Deps } from '@siheng/services';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Auth } from '../auth.ts';
import type { Env } from '../env.ts';
import { createActorOfRequest } from './actor-of-request.ts';
import { addAdminPages } from './admin-pages.ts';
import { addArrival } from './arrival.ts';
import { addAuditOfRequests } from './audit-requests.ts';
import { addAuthRoutes } from './auth-routes.ts';
import { addCompression } from './compression.ts';
import { addEvidenceUploads } from './evidence-uploads.ts';
import { addFileRoutes } from './file-routes.ts';
import { addHealthRoutes, type Readiness } from './health-routes.ts';
import { addOpenRoutes } from './open-routes.ts';
import { addOriginCheck } from './origin-check.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { addTrpcRoutes } from './trpc-routes.ts';
import { addUploadRoutes } from './upload-routes.ts';

export type AppParts = { readonly env: Env; readonly deps: Deps; readonly auth: Auth; readonly log: Logger; readonly readiness: Readiness };

const isHttps = (url: string | undefined): boolean => url?.startsWith('https:') ?? false;

/** The whole HTTP face of the process. */
export const buildApp = async ({ env, deps, auth, log, readiness }: AppParts): Promise<FastifyInstance> => {
  const app = Fastify({ loggerInstance: log as Fastify.FastifyBaseLogger, genReqId: () => randomUUID(), trustProxy: env.publicUrl !== undefined, forceCloseConnections: 'idle', bodyLimit: 5 * 1024 * 1024, routerOptions: { maxParamLength: 5000 } });
  // First: what counts against a deadline waits for nothing else.
  addArrival(app, deps);
  await addCompression(app);
  // Who reports a problem can name the request.
  app.addHook('onRequest', async (request, reply) => { reply.header('x-request-id', request.id); });
  addSecurityHeaders(app, isHttps(env.publicUrl));
  addOriginCheck(app, env.publicUrl);
  addHealthRoutes(app, readiness);
  app.addHook('onRequest', async (request, reply) => {
    if (readiness.isSeeded() || request.url === '/healthz' || request.url === '/readyz') return;
    await reply.code(503).header('retry-after', '2').type('text/plain; charset=utf-8').send('正在准备数据，请稍候刷新。 Getting ready, reload in a moment.');
  });
  addAuditOfRequests(app, deps);
  const actorOf = createActorOfRequest(deps, auth);
  addAuthRoutes(app, auth);
  await addTrpcRoutes(app, deps, actorOf);
  await addOpenRoutes(app, deps);
  addFileRoutes(app, deps, actorOf);
  await addEvidenceUploads(app, deps, actorOf);
  await addUploadRoutes(app, deps, actorOf, env.uploadBytes);
  await addAdminPages(app, env.adminDist);
  return app;
};
