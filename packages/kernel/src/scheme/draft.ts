import { z } from 'zod';
import { quantitySchema, ruleSchema } from './format.ts';

const titled = { id: z.string(), title: z.looseObject({ zh: z.string() }) };
const kinds = quantitySchema.options.map((option) => option.shape.kind.value);
const effects = ruleSchema.options.map((option) => option.shape.effect.value);

const ruleDraftSchema = z.looseObject({ id: z.string(), effect: z.enum(effects), quantity: z.looseObject({ kind: z.enum(kinds) }) });
const itemDraftSchema = z.looseObject({ ...titled, kind: z.enum(['scored', 'bonus']), standards: z.array(z.looseObject({ tests: z.array(z.unknown()) })), method: z.array(z.string()), departments: z.array(z.string()), rules: z.array(ruleDraftSchema) });
const sectionDraftSchema = z.looseObject({ ...titled, kind: z.enum(['scored', 'bonus']), items: z.array(itemDraftSchema) });
const trackDraftSchema = z.looseObject({ ...titled, unitKinds: z.array(z.string()), sections: z.array(sectionDraftSchema) });

/** A scheme in the making: its tree stands, its fields may still be empty or wrong. `checkScheme` says what is missing. */
export const draftSchema = z.looseObject({
  title: z.looseObject({ zh: z.string() }),
  period: z.looseObject({ from: z.string(), to: z.string() }),
  source: z.looseObject({}),
  classes: z.array(z.looseObject({ id: z.string(), title: z.looseObject({ zh: z.string() }) })),
  options: z.looseObject({}),
  tracks: z.array(trackDraftSchema),
});
