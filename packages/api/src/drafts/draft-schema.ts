import { z } from 'zod';
import { title } from '../text.ts';

/** What a draft started from. */
export const baseSchema = z.object({ kind: z.enum(['blank', 'file', 'library', 'version', 'extension']), id: z.string(), title: title.nullable() });

/** Content of a scheme in the making: its form is checked by `checkScheme`, in the page and at adoption. */
export const contentSchema = z.record(z.string(), z.unknown());
