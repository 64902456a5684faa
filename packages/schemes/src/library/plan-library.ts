import { readFileSync } from 'node:fs';
import { type RectificationPlan, rectificationPlanSchema, type Text } from '@siheng/kernel';
import { z } from 'zod';
import { formProblems } from './problems.ts';
import { dataFolder } from './scheme-library.ts';

const entrySchema = z.strictObject({ id: z.string(), document: z.string() });

/** A rectification plan of the library, beside the result of a superior that it repairs. */
export type PlanEntry = { readonly id: string; readonly document: string; readonly title: Text; readonly folder: URL };

const folderOf = (id: string): URL => new URL(`${id}/`, dataFolder);

const entries = (): readonly z.infer<typeof entrySchema>[] => z.array(entrySchema).parse(JSON.parse(readFileSync(new URL('plans.json', dataFolder), 'utf8')));

/** A plan of the library by its id. Throws where there is none, or where it is broken. */
export const loadPlan = (id: string): RectificationPlan => {
  const parsed = rectificationPlanSchema.safeParse(JSON.parse(readFileSync(new URL('plan.json', folderOf(id)), 'utf8')), { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new Error(`Plan "${id}" of the library is broken:\n${formProblems(parsed.error).map((p) => `  ${p.path}: expected ${p.expected}, found ${p.got}`).join('\n')}`);
};

/** The rectification plans that come with the product. */
export const planLibrary = (): readonly PlanEntry[] => entries().map((entry) => ({ ...entry, title: loadPlan(entry.id).title, folder: folderOf(entry.id) }));

/** The plan of a source document ("003"), or null where the library has none. */
export const planOfDocument = (document: string): RectificationPlan | null => {
  const entry = entries().find((candidate) => candidate.document === document);
  return entry === undefined ? null : loadPlan(entry.id);
};
