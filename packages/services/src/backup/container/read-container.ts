import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { open } from 'node:fs/promises';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { byteReader, type ByteReader } from './byte-reader.ts';
import { ContainerError } from './container-error.ts';
import { headBytes, readHead } from './head.ts';
import { unsealing } from './seal.ts';
import type { EntrySum } from './write-container.ts';

const headerSchema = z.object({ kind: z.string(), name: z.string(), columns: z.array(z.string()).readonly().optional() });
const sumSchema = z.object({ kind: z.string(), name: z.string(), bytes: z.int(), sha256: z.string() });

/** A part that is being read. Its content is to be read to its end before the next part; reading it verifies its checksum. */
export type ReadEntry = { readonly header: z.output<typeof headerSchema>; readonly content: AsyncGenerator<Buffer, void> };

const most = { header: 1_000_000, block: 256 * 1024 * 1024 } as const;

const lengthOf = async (reader: ByteReader, where: string, limit: number): Promise<number> => {
  const length = (await reader.read(4, where)).readUInt32BE();
  if (length > limit) throw new ContainerError('damaged', where);
  return length;
};

async function* contentOf(reader: ByteReader, where: string, done: (sum: Pick<EntrySum, 'bytes' | 'sha256'>) => void): AsyncGenerator<Buffer, void> {
  const hash = createHash('sha256');
  let bytes = 0;
  for (let length = await lengthOf(reader, where, most.block); length > 0; length = await lengthOf(reader, where, most.block)) {
    const block = await reader.read(length, where);
    hash.update(block);
    bytes += length;
    yield block;
  }
  const digest = hash.digest();
  if (!digest.equals(await reader.read(digest.length, where))) throw new ContainerError('damaged', where);
  done({ bytes, sha256: digest.toString('hex') });
}

export const wholeContent = async (content: AsyncIterable<Buffer>): Promise<Buffer> => {
  const blocks: Buffer[] = [];
  for await (const block of content) blocks.push(block);
  return Buffer.concat(blocks);
};

const parsed = <T>(schema: z.ZodType<T>, bytes: Buffer, where: string): T => {
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    throw new ContainerError('damaged', where, { cause: error });
  }
};

async function* entriesOf(reader: ByteReader): AsyncGenerator<ReadEntry, void> {
  const sums: EntrySum[] = [];
  for (let place = 'start'; ; ) {
    const header = parsed(headerSchema, await reader.read(await lengthOf(reader, place, most.header), place), place);
    place = `${header.kind} ${header.name}`;
    let isRead = false;
    const content = contentOf(reader, place, (sum) => {
      isRead = true;
      if (header.kind !== 'end') sums.push({ kind: header.kind, name: header.name, ...sum });
    });
    if (header.kind !== 'end') {
      yield { header, content };
      if (!isRead) throw new Error(`${place} was not read to its end`);
      continue;
    }
    const bytes = await wholeContent(content);
    const { entries } = parsed(z.object({ entries: z.array(sumSchema) }), bytes, place);
    if (JSON.stringify(entries) !== JSON.stringify(sums) || !(await reader.isAtEnd())) throw new ContainerError('damaged', place);
    yield { header, content: (async function* () { yield bytes; })() };
    return;
  }
}

const firstBytes = async (file: string): Promise<Buffer> => {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

/** The parts of a container in their order, the closing one at last. Throws a `ContainerError` where it is broken, at the place. */
export async function* readContainer(file: string, { passphrase, progress = () => undefined }: { readonly passphrase: string | null; readonly progress?: (bytes: number) => void }): AsyncGenerator<ReadEntry, void> {
  const head = readHead(await firstBytes(file));
  if (head.seal !== null && passphrase === null) throw new ContainerError('passphrase-missing', 'head');
  const source = fs.createReadStream(file, { start: head.bytes.length, highWaterMark: 256 * 1024 });
  const unpacked = new PassThrough({ highWaterMark: 1024 * 1024 });
  const counted = async function* counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      progress(head.bytes.length + source.bytesRead);
      yield chunk;
    }
  };
  const opened = head.seal === null || passphrase === null ? Readable.from(counted(source), { objectMode: false }) : Readable.from(unsealing(head, passphrase)(counted(source)), { objectMode: false });
  const working = pipeline(opened, createGunzip(), unpacked).catch((error: unknown) => void unpacked.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    yield* entriesOf(byteReader(unpacked));
  } finally {
    unpacked.destroy();
    source.destroy();
    await working;
  }
}
