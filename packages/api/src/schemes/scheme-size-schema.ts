import { z } from 'zod';
import { title } from '../text.ts';

/** The size and the reach of a scheme, in lists. */
export const schemeSizeSchema = z.object({
  schemeId: z.string(),
  title,
  document: z.string(),
  issuedBy: z.string(),
  period: z.object({ from: z.string(), to: z.string() }),
  fullPoints: z.string(),
  sections: z.int(),
  items: z.int(),
  rules: z.int(),
  /** Kinds of unit that its tracks assess. */
  unitKinds: z.array(z.string()),
  /** Whether it scores by class of unit (镇, 街道). */
  hasClasses: z.boolean(),
  departments: z.array(z.string()),
});
