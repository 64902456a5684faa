import { openApiDocument, openDatasets, openPrefix, openPush } from '@siheng/api';
import { AppError, type Deps } from '@siheng/services';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import packageFile from '../../package.json' with { type: 'json' };
import { sendAppError } from './send-app-error.ts';

const megabytes = 20;

const asAppError = (error: FastifyError | AppError): AppError | null => {
  if (error instanceof AppError) return error;
  if (error.statusCode === 413) return new AppError('push_too_large', { megabytes });
  return error.statusCode !== undefined && error.statusCode < 500 ? new AppError('input_invalid', { problems: [error.message] }) : null;
};

const send = (reply: FastifyReply, error: AppError): FastifyReply => {
  if (error.status === 401) reply.header('www-authenticate', 'Bearer realm="siheng"');
  if (error.code === 'delivery_in_progress') reply.header('retry-after', '2');
  return sendAppError(reply, error);
};

const oneHeader = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header);

/** What other systems call, with a key instead of a session. */
export const addOpenRoutes = async (app: FastifyInstance, deps: Deps): Promise<void> => {
  const document = openApiDocument(deps.registry, packageFile.version);
  await app.register(async (scope) => {
    scope.setErrorHandler((error: FastifyError | AppError, _request, reply) => {
      const known = asAppError(error);
      if (known) return send(reply, known);
      deps.log.error({ err: error }, 'a call of the open API failed');
      return reply.code(500).send({ error: 'internal', zh: '服务器内部错误，已记入日志，可重试。', en: 'An internal error; it is in the log. Try again.', data: {} });
    });
    scope.get('/openapi.json', async (_request, reply) => reply.header('cache-control', 'no-cache').send(document));
    scope.get('/datasets', async (request, reply) => reply.send(await openDatasets(deps, request.headers.authorization)));
    scope.post<{ Params: { plugin: string; dataset: string } }>('/datasets/:plugin/:dataset/rows', { bodyLimit: megabytes * 1024 * 1024 }, async (request, reply) => {
      const { plugin, dataset } = request.params;
      const answer = await openPush(deps, { authorization: request.headers.authorization, idempotencyKey: oneHeader(request.headers['idempotency-key']), dataset: `${plugin}/${dataset}`, body: request.body });
      if (answer.isRepeated) reply.header('idempotency-replayed', 'true');
      return reply.code(answer.status).type('application/json; charset=utf-8').send(answer.body);
    });
  }, { prefix: openPrefix });
};
