import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { clausesFolder } from './inventory.ts';
import { placeKinds } from './place-kind.ts';

const reasonSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Written by hand for what no scheme says of itself. What a scheme says is added to it. */
const placementSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(placeKinds),
  where: z.array(z.string().min(1)).optional(),
  shownBy: z.array(z.string().min(1)).optional(),
  /** Why nothing executes it: a name in `reasons`. */
  reason: z.string().min(1).optional(),
});

const fileSchema = z.strictObject({ reasons: z.record(z.string(), reasonSchema), placements: z.array(placementSchema) });

export type Reason = z.infer<typeof reasonSchema>;
export type Placement = z.infer<typeof placementSchema>;
export type PlacementFile = z.infer<typeof fileSchema>;

let file: PlacementFile | undefined;

export const placementFile = (): PlacementFile => {
  file ??= fileSchema.parse(JSON.parse(readFileSync(new URL('placement.json', clausesFolder), 'utf8')));
  return file;
};

const shownBySchema = z.record(z.string(), z.array(z.string().min(1)).min(1));
let shown: z.infer<typeof shownBySchema> | undefined;

/** Worked cases by the part of a scheme that they show; written by a script, which takes the part away and looks which cases then fail. */
export const casesByPlace = (): Readonly<Record<string, readonly string[]>> => {
  shown ??= shownBySchema.parse(JSON.parse(readFileSync(new URL('shown-by.json', clausesFolder), 'utf8')));
  return shown;
};
