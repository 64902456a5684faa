import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { SaxesParser } from 'saxes';

/** A part of a workbook by its name in the archive. */
export type Parts = { readonly has: (name: string) => boolean; readonly size: (name: string) => number; readonly open: (name: string) => Promise<Readable>; readonly close: () => void };

export const openParts = async (path: string): Promise<Parts> => {
  const zip: ZipFile = await openPromise(path, { autoClose: false });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return {
    has: (name) => entries.has(name),
    size: (name) => entries.get(name)?.uncompressedSize ?? 0,
    open: (name) => {
      const entry = entries.get(name);
      return entry ? zip.openReadStreamPromise(entry) : Promise.reject(new Error(`the workbook has no part ${name}`));
    },
    close: () => zip.close(),
  };
};

export type Handlers = {
  /** Names come without their namespace prefix. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads XML piece by piece; after each piece who asked gets its bytes and a pause. Entities beyond those of XML itself are errors, so nothing unfolds. */
export async function* parseXml(stream: Readable, { open, text, close }: Handlers): AsyncGenerator<number> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  if (open) parser.on('opentag', (tag) => open(local(tag.name), tag.attributes));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) parser.on('closetag', (tag) => close(local(tag.name)));
  parser.on('error', (error) => {
    throw error;
  });
  const decoder = new TextDecoder();
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      parser.write(decoder.decode(chunk, { stream: true }));
      yield chunk.length;
    }
    parser.write(decoder.decode());
    parser.close();
    yield 0;
  } finally {
    stream.destroy();
  }
}

/** Reads a whole part. */
export const readXml = async (parts: Parts, name: string, handlers: Handlers): Promise<void> => {
  if (!parts.has(name)) return;
  for await (const _ of parseXml(await parts.open(name), handlers));
};
