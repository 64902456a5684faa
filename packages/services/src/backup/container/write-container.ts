import { createHash, type Hash } from 'node:crypto';
import fs from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { newHead } from './head.ts';
import { sealing } from './seal.ts';

/** A named part: what it is, and its content. */
export type Entry = { readonly header: EntryHeader; readonly content: AsyncIterable<Buffer> | Iterable<Buffer> };
export type EntryHeader = { readonly kind: string; readonly name: string; readonly columns?: readonly string[] };
/** What a part held, as the last part of the container records it. */
export type EntrySum = { readonly kind: string; readonly name: string; readonly bytes: number; readonly sha256: string };

/** Adds to the closing part what is known only then. */
export type LastPart = (sums: readonly EntrySum[]) => object;

const length = (bytes: number): Buffer => {
  const field = Buffer.alloc(4);
  field.writeUInt32BE(bytes);
  return field;
};

// A part: length and JSON of its header; blocks, each after its length; length 0; SHA-256 of the content.
async function* partOf({ header, content }: Entry, sums: EntrySum[]): AsyncGenerator<Buffer> {
  const json = Buffer.from(JSON.stringify(header));
  yield Buffer.concat([length(json.length), json]);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const block of content) {
    if (block.length === 0) continue;
    hash.update(block);
    bytes += block.length;
    yield length(block.length);
    yield block;
  }
  const digest = hash.digest();
  sums.push({ kind: header.kind, name: header.name, bytes, sha256: digest.toString('hex') });
  yield Buffer.concat([length(0), digest]);
}

async function* partsOf(entries: AsyncIterable<Entry>, last: LastPart): AsyncGenerator<Buffer> {
  const sums: EntrySum[] = [];
  for await (const entry of entries) yield* partOf(entry, sums);
  const content = Buffer.from(JSON.stringify({ ...last(sums), entries: sums }));
  yield* partOf({ header: { kind: 'end', name: 'end' }, content: [content] }, []);
}

const hashing = (hash: Hash) => async function* hashed(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    hash.update(chunk);
    yield chunk;
  }
};

const syncFolder = async (file: string): Promise<void> => {
  const folder = await open(dirname(file), 'r');
  await folder.sync().catch(() => undefined);
  await folder.close();
};

const compression = 4;

/**
 * Writes the parts as one file, compressed and, with a passphrase, sealed; answers its size and SHA-256. The file gets its name when it is whole
 * and on the disk.
 */
export const writeContainer = async (file: string, entries: AsyncIterable<Entry>, { passphrase, last = () => ({}) }: { readonly passphrase: string | null; readonly last?: LastPart }): Promise<{ readonly bytes: number; readonly sha256: string }> => {
  const head = newHead(passphrase !== null);
  const made = `${file}.part`;
  const hash = createHash('sha256').update(head.bytes);
  try {
    const out = fs.createWriteStream(made, { mode: 0o600, flush: true });
    out.write(head.bytes);
    const body = Readable.from(partsOf(entries, last), { objectMode: false, highWaterMark: 256 * 1024 });
    if (passphrase === null) await pipeline(body, createGzip({ level: compression }), hashing(hash), out);
    else await pipeline(body, createGzip({ level: compression }), sealing(head, passphrase), hashing(hash), out);
    await rename(made, file);
    await syncFolder(file);
    return { bytes: fs.statSync(file).size, sha256: hash.digest('hex') };
  } catch (error) {
    await rm(made, { force: true });
    throw error;
  }
};
