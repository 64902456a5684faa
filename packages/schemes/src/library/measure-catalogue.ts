import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFolder } from './scheme-library.ts';

const measureSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  zh: z.string(),
  en: z.string(),
  unit: z.string(),
  kind: z.enum(['computed', 'finding', 'events', 'judged']),
  source: z.string(),
  plugin: z.string(),
  from: z.string(),
});

/**
 * A measure by the names that people and files use: `id` is `plugin/kebab-name`, `name` the snake_case name of worked cases.
 * Two names may share an id: two schemes name one fact. `from` says how it follows from the facts.
 */
export type CatalogueMeasure = z.infer<typeof measureSchema>;

let catalogue: readonly CatalogueMeasure[] | undefined;

/** Every measure that a scheme may read, in the order of the names. */
export const measureCatalogue = (): readonly CatalogueMeasure[] => {
  catalogue ??= z.array(measureSchema).parse(JSON.parse(readFileSync(new URL('measures.json', dataFolder), 'utf8')));
  return catalogue;
};

let byName: ReadonlyMap<string, CatalogueMeasure> | undefined;

/** A measure by the name that worked cases use. */
export const measureByName = (name: string): CatalogueMeasure | undefined => {
  byName ??= new Map(measureCatalogue().map((measure) => [measure.name, measure]));
  return byName.get(name);
};
