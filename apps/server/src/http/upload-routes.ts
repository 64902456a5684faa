import { AppError, type Deps, receiveUpload } from '@siheng/services';
import type { FastifyInstance } from 'fastify';
import type { ActorOfRequest } from './actor-of-request.ts';
import { sendAppError } from './send-app-error.ts';

const decoded = (header: string | string[] | undefined): string => {
  const text = Array.isArray(header) ? (header[0] ?? '') : (header ?? '');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** One file a request, as raw bytes: it goes to disk as it comes. */
export const addUploadRoutes = async (app: FastifyInstance, deps: Deps, actorOf: ActorOfRequest, limitBytes: number): Promise<void> => {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.post('/files/uploads', { bodyLimit: limitBytes + 1024 }, async (request, reply) => {
      const actor = await actorOf(request);
      if (!actor) return sendAppError(reply, new AppError('not_signed_in'));
      try {
        const upload = await receiveUpload(deps, { actor, fileName: decoded(request.headers['x-file-name']), content: request.raw, limitBytes });
        return { uploadId: upload.id, fileName: upload.fileName, size: upload.size, format: upload.format, ...(upload.encoding === null ? {} : { encoding: upload.encoding }) };
      } catch (error) {
        if (error instanceof AppError) return sendAppError(reply, error);
        throw error;
      }
    });
  });
};
