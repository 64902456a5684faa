import { type ApiContext, type AppRouter, appRouter } from '@siheng/api';
import type { Deps } from '@siheng/services';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import type { ActorOfRequest } from './actor-of-request.ts';
import { arrivalOf } from './arrival.ts';

export const addTrpcRoutes = async (app: FastifyInstance, deps: Deps, actorOf: ActorOfRequest): Promise<void> => {
  await app.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: { router: appRouter, createContext: async ({ req }): Promise<ApiContext> => {
      const receivedAt = arrivalOf(req);
      return { deps, actor: await actorOf(req), ...(receivedAt ? { receivedAt } : {}) };
    } } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions'],
  });
};
