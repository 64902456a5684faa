import type { AppError } from '@siheng/services';
import type { FastifyReply } from 'fastify';
import { noteRefusal } from './audit-requests.ts';

/** A refusal outside tRPC, with the same code, sentences and data. */
export const sendAppError = (reply: FastifyReply, error: AppError): FastifyReply => {
  noteRefusal(reply.request, error);
  return reply.code(error.status).send({ error: error.code, ...error.sentences, data: error.data });
};
