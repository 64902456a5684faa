import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Answers are compressed on their way; streams of events are not, they would wait for the compressor. */
export const addCompression = async (app: FastifyInstance): Promise<void> => {
  await app.register(compress, { threshold: 1024, encodings: ['gzip'] });
};
