import { type AppError, type Deps, recordRefusal, withOrigin } from '@siheng/services';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { knownActor } from './actor-of-request.ts';

const refusals = new WeakMap<FastifyRequest, AppError>();

/** A call outside tRPC is about to be refused; it is recorded before the answer goes out. */
export const noteRefusal = (request: FastifyRequest, error: AppError): void => void refusals.set(request, error);

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What everything in the audit says of the request that caused it, and the record of what was refused. */
export const addAuditOfRequests = (app: FastifyInstance, deps: Deps): void => {
  app.addHook('preHandler', (request, _reply, done) => withOrigin({ ip: request.ip, userAgent: request.headers['user-agent']?.slice(0, 200) ?? null }, done));
  app.addHook('onSend', async (request, _reply, payload) => {
    const error = refusals.get(request);
    if (!error) return payload;
    const call = `${request.method} ${request.routeOptions.url ?? ''}`;
    await recordRefusal(deps, { actor: knownActor(request), call, isChange: !reads.has(request.method), input: request.params, error })
      .catch((failure: unknown) => deps.log.error({ err: failure, call }, 'a refusal could not be recorded'));
    return payload;
  });
};
