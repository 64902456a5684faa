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
