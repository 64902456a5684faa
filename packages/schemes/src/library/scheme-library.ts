import { readFileSync } from 'node:fs';
import { checkScheme, sayProblem, type Scheme, type Text } from '@siheng/kernel';
import { z } from 'zod';
import type { FormProblem } from './problems.ts';

const entrySchema = z.strictObject({ id: z.string(), document: z.string() });

/** A scheme of the library: its id, the number of its source document, its title and its folder. */
export type LibraryEntry = { readonly id: string; readonly document: string; readonly title: Text; readonly folder: URL };

export const dataFolder = new URL('../../data/', import.meta.url);

const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

const folderOf = (id: string): URL => new URL(`${id}/`, dataFolder);

/** The schemes that come with the product, in the order of their documents. */
export const schemeLibrary = (): readonly LibraryEntry[] =>
  z.array(entrySchema).parse(readJson(new URL('library.json', dataFolder))).map((entry) => ({
    ...entry,
    title: loadScheme(entry.id).title,
    folder: folderOf(entry.id),
  }));

/** What reading a scheme gives: the scheme, or all that is wrong with the file. */
export type SchemeReading = { readonly scheme: Scheme } | { readonly problems: readonly FormProblem[] };

/** Reads a scheme from the text of a file: its form, and everything that its parts must agree on (points that add up, ids, limits). */
export const readScheme = (text: string, lang: 'zh' | 'en' = 'zh'): SchemeReading => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [{ path: '', expected: 'JSON', got: error instanceof Error ? error.message : String(error) }] };
  }
  const { scheme, problems } = checkScheme(json);
  if (scheme !== undefined) return { scheme };
  return { problems: problems.map((problem) => sayProblem(problem, lang)).map(({ path, expected, found, todo }) => ({ path, expected, got: found, fix: todo })) };
};

/** A scheme of the library by its id. Throws where there is none: the caller asks `schemeLibrary` first. */
export const loadScheme = (id: string): Scheme => {
  const reading = readScheme(readFileSync(new URL('scheme.json', folderOf(id)), 'utf8'));
  if ('scheme' in reading) return reading.scheme;
  throw new Error(`Scheme "${id}" of the library is broken:\n${reading.problems.map((p) => `  ${p.path}: expected ${p.expected}, found ${p.got}`).join('\n')}`);
};

/** The scheme of a source document ("001"), or null where the library has none yet. */
export const schemeOfDocument = (document: string): Scheme | null => {
  const entry = z.array(entrySchema).parse(readJson(new URL('library.json', dataFolder))).find((candidate) => candidate.document === document);
  return entry === undefined ? null : loadScheme(entry.id);
};
