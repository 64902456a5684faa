import type { AppError } from '@siheng/services';
import type { FastifyReply } from 'fastify';

/** A refusal outside tRPC, with the same code, sentences and data. */
export const sendAppError = (reply: FastifyReply, error: AppError): FastifyReply => reply.code(error.status).send({ error: error.code, ...error.sentences, data: error.data });
