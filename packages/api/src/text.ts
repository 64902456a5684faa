import { z } from 'zod';

/** The same text for both languages. */
export const said = z.object({ zh: z.string(), en: z.string() });
/** A title as an author wrote it: English may be absent. */
export const title = z.object({ zh: z.string(), en: z.string().optional() });
/** Canonical text of an exact value: "87.3" or "262/3". */
export const exact = z.string();
/** ISO date-time. */
export const instant = z.string();
