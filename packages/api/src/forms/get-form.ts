import * as services from '@siheng/services';
import { z } from 'zod';
import { fieldSchema } from '../datasets/field-schema.ts';
import { title } from '../text.ts';
import { procedure } from '../trpc.ts';
import { formSchema } from './form-schema.ts';

export const getForm = procedure
  .input(z.strictObject({ form: z.string() }))
  .output(formSchema.extend({
    /** JSON Schema draft 7 of the row, of the fields that the form asks for. */
    jsonSchema: z.record(z.string(), z.unknown()),
    /** In the order of the page. */
    fields: z.array(fieldSchema.extend({ help: title.nullable() })),
  }))
  .query(({ ctx, input }) => services.getForm(ctx.deps, input));
