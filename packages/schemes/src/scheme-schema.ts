import { schemeSchema } from '@siheng/kernel';
import { z } from 'zod';

/** The published JSON Schema of the scheme format, for editors and other programs. Made from the zod schema that the kernel checks with. */
export const schemeJsonSchema = (): string =>
  `${JSON.stringify({ title: 'Siheng scheme, format 1', ...z.toJSONSchema(schemeSchema, { io: 'input', reused: 'ref' }) }, null, 2)}\n`;
