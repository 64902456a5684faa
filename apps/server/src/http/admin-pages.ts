import fs from 'node:fs';
import path from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const notBuilt = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>司衡 Siheng</title>
<body style="font-family:sans-serif;max-width:40rem;margin:4rem auto;line-height:1.7">
<h1>界面尚未构建</h1><p>服务已运行，但管理界面还没有构建。请在项目根目录执行 <code>npx -y pnpm@12.21.0 start</code>（会先构建再启动），或 <code>npx -y pnpm@12.21.0 build</code> 后刷新本页。</p>
<h2>The pages are not built</h2><p>The server runs, the admin pages are missing. Run <code>npx -y pnpm@12.21.0 start</code> in the project folder (it builds first), or <code>npx -y pnpm@12.21.0 build</code> and reload.</p>`;

const own = /^\/(trpc|api|files|healthz|readyz)(\/|$|\?)/;

/** The built admin UI; every other address is a page of the UI, which reads it itself. */
export const addAdminPages = async (app: FastifyInstance, dist: string): Promise<void> => {
  const index = path.join(dist, 'index.html');
  if (fs.existsSync(index)) {
    await app.register(staticFiles, {
      root: dist, index: false, wildcard: false, cacheControl: false, preCompressed: true,
      setHeaders: (reply, file) => { reply.setHeader('vary', 'accept-encoding'); reply.setHeader('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'); },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (own.test(request.url)) return reply.code(404).send({ error: 'not_found', zh: '没有此地址。', en: 'There is nothing at this address.' });
    if (request.method !== 'GET' && request.method !== 'HEAD') return reply.code(405).send({ error: 'method_not_allowed' });
    if (path.extname(request.url.split('?')[0] ?? '') !== '') return reply.code(404).type('text/plain; charset=utf-8').send('没有此文件。 No such file.');
    const page = fs.existsSync(index) ? fs.readFileSync(index, 'utf8') : notBuilt;
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  });
};
