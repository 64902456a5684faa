import { type ApiContext, type AppRouter, appRouter } from '@siheng/api';
import type { Deps } from '@siheng/services';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import type { ActorOfRequest } from './actor-of-request.ts';

export const addTrpcRoutes = async (app: FastifyInstance, deps: Deps, actorOf: ActorOfRequest): Promise<void> => {
  await app.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: { router: appRouter, createContext: async ({ req }): Promise<ApiContext> => ({ deps, actor: await actorOf(req) }) } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions'],
  });
};
