import { type Actor, AppError, type Deps, type EvidenceContent, getTemplate, getUnitTemplate, readEvidence, readThumbnail, refuseAnonymousEvidence } from '@siheng/services';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ActorOfRequest } from './actor-of-request.ts';
import { sendAppError } from './send-app-error.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Types that a browser may show inside the page; everything else is saved. */
const shown = /^(image\/(png|jpeg|gif|webp|avif|bmp)|text\/plain|application\/pdf|video\/|audio\/)/;

const disposition = (kind: 'inline' | 'attachment', fileName: string): string => `${kind}; filename*=UTF-8''${encodeURIComponent(fileName)}`;

const answering = (work: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) => async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  try {
    return await work(request, reply);
  } catch (error) {
    if (error instanceof AppError) return sendAppError(reply, error);
    throw error;
  }
};

const sendContent = (reply: FastifyReply, { mediaType, fileName, size, content }: EvidenceContent, kind: 'inline' | 'attachment'): FastifyReply =>
  reply.type(kind === 'inline' ? mediaType : 'application/octet-stream').header('content-length', size).header('content-disposition', disposition(kind, fileName)).header('cache-control', 'private, no-cache').send(content);

/** Templates to fill in, and evidence for who may see it. */
export const addFileRoutes = (app: FastifyInstance, deps: Deps, actorOf: ActorOfRequest): void => {
  const reader = async (request: FastifyRequest): Promise<Actor> => (await actorOf(request)) ?? refuseAnonymousEvidence(deps, { address: request.ip });
  app.get('/files/templates/units.xlsx', answering(async (request, reply) => {
    if (!(await actorOf(request))) throw new AppError('not_signed_in');
    const template = await getUnitTemplate();
    return reply.type(spreadsheet).header('content-disposition', disposition('attachment', template.fileName)).send(Buffer.from(template.content));
  }));
  app.get('/files/templates/:plugin/:dataset.xlsx', answering(async (request, reply) => {
    if (!(await actorOf(request))) throw new AppError('not_signed_in');
    const { plugin, dataset } = request.params as { plugin: string; dataset: string };
    const template = await getTemplate(deps, { dataset: `${plugin}/${dataset}` });
    return reply.type(spreadsheet).header('content-disposition', disposition('attachment', template.fileName)).send(Buffer.from(template.content));
  }));
  app.get('/files/evidence/:id', answering(async (request, reply) => {
    const { id } = request.params as { id: string };
    const evidence = await readEvidence(deps, { actor: await reader(request), id });
    const kind = shown.test(evidence.mediaType) && !/[?&]download\b/.test(request.url) ? 'inline' : 'attachment';
    return sendContent(reply, evidence, kind);
  }));
  app.get('/files/evidence/:id/thumbnail', answering(async (request, reply) => {
    const { id } = request.params as { id: string };
    return sendContent(reply, await readThumbnail(deps, { actor: await reader(request), id }), 'inline');
  }));
};
