import type { FastifyInstance } from 'fastify';

/** What has to be true before people are let in. */
export type Readiness = { readonly database: () => Promise<boolean>; readonly isSeeded: () => boolean; readonly isStopping: () => boolean };

export const addHealthRoutes = (app: FastifyInstance, readiness: Readiness): void => {
  app.get('/healthz', { logLevel: 'silent' }, async () => ({ status: 'ok' }));
  app.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    const checks = { database: await readiness.database(), seeded: readiness.isSeeded(), stopping: readiness.isStopping() };
    const isReady = checks.database && checks.seeded && !checks.stopping;
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not-ready', checks });
  });
};
