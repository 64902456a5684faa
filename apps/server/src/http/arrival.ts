import type { Deps } from '@siheng/services';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const arrivals = new WeakMap<FastifyRequest, Date>();

/** Notes when each request reached the server, before its body is read and before anything is looked up: this moment counts against a deadline. */
export const addArrival = (app: FastifyInstance, deps: Pick<Deps, 'clock'>): void => {
  app.addHook('onRequest', (request, _reply, done) => {
    arrivals.set(request, deps.clock());
    done();
  });
};

export const arrivalOf = (request: FastifyRequest): Date | undefined => arrivals.get(request);
