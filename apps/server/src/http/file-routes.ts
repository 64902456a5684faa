import { AppError, type Deps, getTemplate, getUnitTemplate, readEvidence } from '@siheng/services';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ActorOfRequest } from './actor-of-request.ts';
import { sendAppError } from './send-app-error.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Types that a browser may show inside the page; everything else is saved. */
const shown = /^(image\/(png|jpeg|gif|webp)|text\/plain|application\/pdf)/;

const disposition = (kind: 'inline' | 'attachment', fileName: string): string => `${kind}; filename*=UTF-8''${encodeURIComponent(fileName)}`;

const answering = (work: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) => async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  try {
    return await work(request, reply);
  } catch (error) {
    if (error instanceof AppError) return sendAppError(reply, error);
    throw error;
  }
};

/** Templates to fill in, and evidence for who may see it. */
export const addFileRoutes = (app: FastifyInstance, deps: Deps, actorOf: ActorOfRequest): void => {
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
    const actor = await actorOf(request);
    if (!actor) throw new AppError('not_signed_in');
    const { id } = request.params as { id: string };
    const evidence = await readEvidence(deps, { actor, id });
    const kind = shown.test(evidence.mediaType) ? 'inline' : 'attachment';
    return reply.type(kind === 'inline' ? evidence.mediaType : 'application/octet-stream').header('content-disposition', disposition(kind, evidence.fileName)).header('cache-control', 'private, max-age=3600').send(evidence.content);
  }));
};
