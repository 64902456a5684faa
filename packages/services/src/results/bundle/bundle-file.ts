import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { AppError } from '../../errors/app-error.ts';
import type { FrozenRun, FrozenUnit } from './frozen-run.ts';
import type { Finding } from './verify-run.ts';

const format = 'siheng-results';
const text = z.string();
const headSchema = z.object({
  format: z.literal(format), version: z.literal(1), software: text, units: z.int(),
  assessment: z.object({ id: text, title: text, from: text, to: text, asOf: text }),
  run: z.object({ id: text, number: z.int(), startedAt: text, schemeHash: text, inputHash: text, resultHash: text }),
});
// Only as far as reading needs it: what else is wrong shows when it is computed again.
const unitSchema = z.object({ unit: text, name: text.nullable(), input: z.looseObject({ id: text }), score: z.looseObject({ unit: text }) });
const endSchema = z.object({ end: z.int(), sha256: text });

function* lines({ scheme, units, ...head }: FrozenRun): Generator<string> {
  yield `${JSON.stringify({ format, version: 1, ...head, units: units.length })}\n`;
  yield `${JSON.stringify({ scheme })}\n`;
  for (const unit of units) yield `${JSON.stringify(unit)}\n`;
}

/** Writes a run as a file: one JSON document a line, the last one with the SHA-256 of the others, compressed. Answers that SHA-256. */
export const writeBundle = async (file: string, frozen: FrozenRun): Promise<{ readonly sha256: string }> => {
  if (fs.existsSync(file)) throw new AppError('backup_file_exists', { file: path.basename(file) });
  const hash = createHash('sha256');
  let sha256 = '';
  const content = function* content(): Generator<string> {
    for (const line of lines(frozen)) {
      hash.update(line);
      yield line;
    }
    sha256 = hash.digest('hex');
    yield `${JSON.stringify({ end: frozen.units.length, sha256 })}\n`;
  };
  const made = `${file}.part`;
  await pipeline(Readable.from(content()), createGzip(), fs.createWriteStream(made, { mode: 0o600, flush: true }));
  fs.renameSync(made, file);
  return { sha256 };
};

type Lines = { readonly documents: unknown[]; readonly sha256: string };

const readLines = async (file: string): Promise<Lines> => {
  const documents: unknown[] = [];
  const hash = createHash('sha256');
  let last: string | null = null;
  const unpacked = createGunzip();
  const working = pipeline(fs.createReadStream(file), unpacked);
  // The reader of lines does not hear of a broken stream; the pipeline does.
  working.catch(() => undefined);
  for await (const line of createInterface({ input: unpacked, crlfDelay: Infinity })) {
    if (last !== null) hash.update(`${last}\n`);
    last = line;
    documents.push(JSON.parse(line));
  }
  await working;
  return { documents, sha256: hash.digest('hex') };
};

/** Reads a bundle. Its own checksum is a finding, so that what was changed can still be named. */
export const readBundle = async (file: string): Promise<{ readonly frozen: FrozenRun; readonly sha256: string; readonly findings: readonly Finding[] }> => {
  const name = path.basename(file);
  const read = await readLines(file).catch((error: unknown) => error);
  if (!(read instanceof Object) || !('documents' in read)) throw new AppError(String(read).includes('incorrect header') ? 'bundle_not_a_bundle' : 'bundle_damaged', { file: name, where: String(read instanceof Error ? read.message : read) });
  const { documents, sha256 } = read as Lines;
  const head = headSchema.safeParse(documents[0]);
  if (!head.success) throw new AppError('bundle_not_a_bundle', { file: name });
  const end = endSchema.safeParse(documents.at(-1));
  const units = documents.slice(2, -1).map((document, index) => {
    const unit = unitSchema.safeParse(document);
    if (!unit.success) throw new AppError('bundle_damaged', { file: name, where: `line ${index + 3}` });
    return document as FrozenUnit;
  });
  if (!end.success || end.data.end !== units.length || head.data.units !== units.length) throw new AppError('bundle_damaged', { file: name, where: 'end' });
  const scheme = z.object({ scheme: z.unknown() }).parse(documents[1]).scheme;
  const { software, assessment, run } = head.data;
  return { frozen: { software, assessment, run, scheme, units }, sha256, findings: end.data.sha256 === sha256 ? [] : [{ kind: 'bundle', published: end.data.sha256, recomputed: sha256 }] };
};
