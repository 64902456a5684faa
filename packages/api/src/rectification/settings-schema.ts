import { z } from 'zod';

/** How an organisation reads what the documents leave open about repairs. */
export const settingsSchema = z.object({ noticeAfter: z.int(), warningAfter: z.int(), everyDay: z.enum(['calendar', 'workdays']), rectified: z.enum(['no-loss', 'improved']) });
