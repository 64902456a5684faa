import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Auth } from '../auth.ts';

/** Headers of a Fastify request as the web standard has them. */
export const webHeaders = (request: FastifyRequest): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) for (const one of [value].flat()) headers.append(name, one);
  // better-auth counts requests by address: ours, not what a client claims.
  headers.set('x-forwarded-for', request.ip);
  return headers;
};

export const addAuthRoutes = (app: FastifyInstance, auth: Auth): void => {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => {
      const url = new URL(request.url, `${request.protocol}://${request.host}`);
      const body = request.body === undefined || request.body === null ? undefined : JSON.stringify(request.body);
      const response = await auth.handler(new Request(url, { method: request.method, headers: webHeaders(request), ...(body === undefined ? {} : { body }) }));
      reply.code(response.status);
      for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
      for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
      return reply.send(response.body === null ? null : await response.text());
    },
  });
};
