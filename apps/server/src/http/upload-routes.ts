import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { AppError, type Deps, receiveUpload, uploadTooLarge } from '@siheng/services';
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

/** The body as a stream of its own: refusing it half-way must not cut the line on which the refusal is answered. */
const bodyOf = (raw: IncomingMessage): PassThrough => {
  const body = raw.pipe(new PassThrough());
  raw.once('close', () => { if (!raw.complete) body.destroy(new Error('the upload was broken off')); });
  return body;
};

/** One file a request, as raw bytes: it goes to disk as it comes. */
export const addUploadRoutes = async (app: FastifyInstance, deps: Deps, actorOf: ActorOfRequest, limitBytes: number): Promise<void> => {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.post('/files/uploads', { bodyLimit: Number.MAX_SAFE_INTEGER }, async (request, reply) => {
      const { raw, headers } = request;
      const actor = await actorOf(request);
      const body = bodyOf(raw);
      try {
        if (!actor) throw new AppError('not_signed_in');
        if (Number(headers['content-length'] ?? 0) > limitBytes) throw uploadTooLarge(limitBytes);
        const upload = await receiveUpload(deps, { actor, fileName: decoded(headers['x-file-name']), content: body, limitBytes });
        return { uploadId: upload.id, fileName: upload.fileName, size: upload.size, format: upload.format, ...(upload.encoding === null ? {} : { encoding: upload.encoding }) };
      } catch (error) {
        raw.unpipe(body);
        raw.resume();
        if (error instanceof AppError) return sendAppError(reply, error);
        throw error;
      }
    });
  });
};
