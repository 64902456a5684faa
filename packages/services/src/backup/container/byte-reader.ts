import { ContainerError } from './container-error.ts';

export type ByteReader = {
  /** Exactly so many bytes; a source that ends before is damaged. */
  readonly read: (bytes: number, where: string) => Promise<Buffer>;
  readonly isAtEnd: () => Promise<boolean>;
};

/** What the decompression found wrong is damage too. */
const asFault = (error: unknown): unknown =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_') ? new ContainerError('damaged', 'compressed data', { cause: error }) : error;

/** Reads a stream by numbers of bytes. */
export const byteReader = (source: AsyncIterable<Buffer>): ByteReader => {
  const chunks = source[Symbol.asyncIterator]();
  let waiting: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await chunks.next().catch((error: unknown) => { throw asFault(error); });
    if (next.done) return false;
    waiting = waiting.length === 0 ? next.value : Buffer.concat([waiting, next.value]);
    return true;
  };
  return {
    read: async (bytes, where) => {
      while (waiting.length < bytes) if (!(await more())) throw new ContainerError('damaged', where);
      const read = waiting.subarray(0, bytes);
      waiting = waiting.subarray(bytes);
      return read;
    },
    isAtEnd: async () => waiting.length === 0 && !(await more()),
  };
};
