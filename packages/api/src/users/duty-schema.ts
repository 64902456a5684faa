import { roles } from '@siheng/services';
import { z } from 'zod';

export const usernameSchema = z.string().regex(/^[a-z0-9._-]{3,40}$/i);
export const personName = z.string().trim().min(1).max(60);
export const passwordSchema = z.string().min(1).max(200);

/** What a person does where; `department` for an assessing department, as the scheme writes it. */
export const dutyInput = z.strictObject({ role: z.enum(roles), orgId: z.string(), department: z.string().trim().max(40).optional() });

export const dutySchema = z.object({ role: z.string(), org: z.object({ id: z.string(), name: z.string() }), department: z.string().nullable() });
