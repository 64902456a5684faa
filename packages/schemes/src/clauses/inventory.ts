import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFolder } from '../library/scheme-library.ts';

export const clausesFolder = new URL('clauses/', dataFolder);

/** Source documents whose clauses are in the inventory. */
export const clauseDocuments = ['000', '001', '002', '003', '004'] as const;

const clauseSchema = z.strictObject({
  id: z.string().min(1),
  section: z.string().min(1),
  item: z.string().min(1),
  /** Verbatim; empty for the part that the source does not show. */
  text: z.string(),
  type: z.enum(['scoring', 'bonus', 'veto', 'composite', 'ranking', 'grading', 'consequence', 'procedure', 'rectification', 'schedule', 'org']),
  plugin: z.string().min(1),
  /** Kinds of rule that the sentence contains. */
  kinds: z.array(z.string().min(1)),
  /** Names of real people are left out of the text (×××). */
  namesLeftOut: z.boolean().optional(),
  /** Not in the source: a placeholder. */
  synthetic: z.boolean().optional(),
});

/** One clause (or part of one) of a source document. */
export type Clause = z.infer<typeof clauseSchema> & { readonly document: string };

let inventory: readonly Clause[] | undefined;

/** Every clause of the five documents, in their order. */
export const clauseInventory = (): readonly Clause[] => {
  inventory ??= clauseDocuments.flatMap((document) =>
    z.array(clauseSchema).parse(JSON.parse(readFileSync(new URL(`${document}.json`, clausesFolder), 'utf8'))).map((clause) => ({ ...clause, document })));
  return inventory;
};
