import type { Outcome } from '@siheng/kernel';
import { z } from 'zod';
import type { ExactJson } from '../../json/exact-json.ts';

export const outcomesSchema = z.array(z.strictObject({ accepted: z.boolean(), reason: z.string().nullable().optional(), warnings: z.array(z.string()).optional() }));

/** The answer to an attempted step as cases write it. */
export const outcomeAnswer = ({ accepted, reason, warnings }: Outcome): ExactJson => ({ accepted, reason, warnings: [...warnings] });
