import type { FastifyInstance } from 'fastify';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

const hostOf = (origin: string): string | null => URL.parse(origin)?.host ?? null;

/** A page of another site may not change anything: browsers send Origin with every such request. Programs without a browser send none. */
export const isForeign = (request: { readonly method: string; readonly headers: { readonly origin?: string | undefined; readonly host?: string | undefined; readonly 'sec-fetch-site'?: string | string[] | undefined } }, publicHost: string | null): boolean => {
  if (safe.has(request.method)) return false;
  if (request.headers['sec-fetch-site'] === 'cross-site') return true;
  const { origin, host } = request.headers;
  if (origin === undefined) return false;
  const from = hostOf(origin);
  return from === null || (from !== host && from !== publicHost);
};

export const addOriginCheck = (app: FastifyInstance, publicUrl: string | undefined): void => {
  const publicHost = publicUrl === undefined ? null : hostOf(publicUrl);
  app.addHook('onRequest', async (request, reply) => {
    if (!isForeign(request, publicHost)) return;
    await reply.code(403).send({ error: 'foreign_origin', zh: '请求来自其他网站，已拒绝。', en: 'The request comes from another site and was refused.' });
  });
};
