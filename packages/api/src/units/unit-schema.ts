import { bureauKinds, unitClasses, unitKinds } from '@siheng/services';
import { z } from 'zod';

export const unitSchema = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  kind: z.string(),
  class: z.string().nullable(),
  parentId: z.string().nullable(),
  residentPopulation: z.int().nullable(),
});

/** In lists: with the last day of the unit, null while it goes on. */
export const listedUnitSchema = unitSchema.extend({ validTo: z.string().nullable() });

export const kindSchema = z.enum([...bureauKinds, ...unitKinds]);

/** What a person enters of a unit. */
export const unitInput = {
  name: z.string().trim().min(2).max(60),
  shortName: z.string().trim().min(1).max(20),
  code: z.string().trim().min(1).max(40),
  class: z.enum(unitClasses).nullable(),
  residentPopulation: z.int().min(0).max(100_000_000).nullable(),
};
