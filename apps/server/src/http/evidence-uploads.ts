import fs from 'node:fs';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { type Actor, AppError, type Deps, evidenceUploadFolder, findEvidenceUpload } from '@siheng/services';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ActorOfRequest } from './actor-of-request.ts';
import { sendAppError } from './send-app-error.ts';

const path = '/files/evidence-uploads';

const metadataOf = (header: string | string[] | undefined): ReadonlyMap<string, string> =>
  new Map(String(header ?? '').split(',').map((pair) => pair.trim().split(' ')).map(([key = '', value = '']) => [key, Buffer.from(value, 'base64').toString('utf8')]));

/** The announced upload that a request is about: its creation names it, later ones have it in their address. */
const idOf = (request: FastifyRequest): string => (request.method === 'POST' ? (metadataOf(request.headers['upload-metadata']).get('uploadId') ?? '') : (request.url.split('?')[0]?.slice(path.length + 1) ?? ''));

/** Who may send what is decided before the protocol sees the request; afterwards the file lies whole in the folder and `evidence.storeUpload` takes it. */
const requireSender = async (deps: Deps, actor: Actor | null, request: FastifyRequest): Promise<string> => {
  if (!actor) throw new AppError('not_signed_in');
  const id = idOf(request);
  const upload = await findEvidenceUpload(deps, { actor, id });
  const length = request.headers['upload-length'];
  if (upload.state !== 'open' || (length !== undefined && Number(length) !== upload.size)) throw new AppError('evidence_upload_refused', { id });
  return id;
};

/** Evidence in pieces that go on after a break (tus). */
export const addEvidenceUploads = async (app: FastifyInstance, deps: Deps, actorOf: ActorOfRequest): Promise<void> => {
  const directory = evidenceUploadFolder(deps);
  fs.mkdirSync(directory, { recursive: true });
  const tus = new Server({
    path, datastore: new FileStore({ directory }), maxSize: deps.evidence.limitBytes, relativeLocation: true, allowedOrigins: [], disableTerminationForFinishedUploads: true,
    namingFunction: (_request, metadata) => metadata?.['uploadId'] ?? '',
  });
  const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    try {
      await requireSender(deps, await actorOf(request), request);
    } catch (error) {
      request.raw.resume();
      if (error instanceof AppError) return sendAppError(reply, error);
      throw error;
    }
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    await tus.handle(request.raw, reply.raw);
    return undefined;
  };
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const url of [path, `${path}/:id`]) scope.route({ method: ['POST', 'HEAD', 'PATCH', 'DELETE'], url, bodyLimit: Number.MAX_SAFE_INTEGER, handler: handle });
  });
};
