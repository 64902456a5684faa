import { getPolicy as policyOf, roles } from '@siheng/services';
import { z } from 'zod';
import { said } from '../text.ts';
import { procedure } from '../trpc.ts';

const cell = z.object({ role: z.enum(roles), how: z.enum(['all', 'own']), text: said });

export const getPolicy = procedure
  .output(z.object({
    roles: z.array(z.enum(roles)),
    /** An action a row; of the roles those that may. */
    rows: z.array(z.object({ action: z.string(), area: z.string(), title: said, cells: z.array(cell), /** Where 三员分立 changes it. */ separated: z.array(cell).nullable(), /** Null: it does not depend on the state. */ states: z.array(z.object({ id: z.string(), title: said })).nullable() })),
    /** Whether 三员分立 is in force. */
    isSeparated: z.boolean(),
  }))
  .query(({ ctx }) => ({ ...policyOf(), isSeparated: ctx.actor.separated === true }));
