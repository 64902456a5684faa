import { cycleStates } from '@siheng/kernel';
import { z } from 'zod';

export const cycleState = z.enum(cycleStates);
export const moved = z.object({ state: cycleState, version: z.int() });
export const day = z.iso.date();
/** Minutes or document number. */
export const reference = z.string().max(200);
export const reason = z.string().max(2000);
export const version = z.int().min(0);
