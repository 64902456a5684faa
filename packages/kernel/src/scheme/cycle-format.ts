import { z } from 'zod';
import { cycleStates } from '../cycle/states.ts';

const titleSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1).optional() });
const idSchema = z.string().regex(/^[a-z][a-z0-9_-]*$/);
const sentence = { clause: z.string().min(1), text: z.string().min(1) };
const stateSchema = z.enum(cycleStates);

/** A number or a date that the document leaves open: `value` is null until it is decided for a cycle. */
export const parameterSchema = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  title: titleSchema,
  kind: z.enum(['count', 'percent', 'cny', 'date']),
  clause: z.string().min(1),
  value: z.string().min(1).nullable(),
});

/** A body that acts in the cycle, by office and never by name: 考核领导小组, 考核办, 局务会议. */
const roleSchema = z.strictObject({ id: idSchema, title: titleSchema, ...sentence });

/** A stage of the year by dates, both inclusive (004: 动员部署阶段 2020年6月). */
const stageSchema = z.strictObject({ id: idSchema, title: titleSchema, from: z.iso.date(), to: z.iso.date(), ...sentence });

/** A step of the procedure inside a state. `after`: steps that come before it, without which it is refused; `actor`: role id; `to`: who is told; `repeats`: done any number of times in the year (定期召开, 不定期). */
const stepSchema = z.strictObject({ id: idSchema, title: titleSchema, state: stateSchema, after: z.array(idSchema).optional(), actor: idSchema.optional(), to: z.string().min(1).optional(), repeats: z.literal(true).optional(), ...sentence });

/** A sentence that the kernel executes as a pass or by an option and that stands in no item: ranks, weights, tiers, money, what is passed down. */
const passSchema = z.strictObject({ pass: z.enum(['composite', 'rank', 'grades', 'funding', 'money', 'transfer', 'consequences', 'indicator-sets']), ...sentence });

/** The procedure of a scheme: who acts, when, in which order, and with which evidence. */
export const cycleSchema = z.strictObject({
  roles: z.array(roleSchema).optional(),
  stages: z.array(stageSchema).optional(),
  steps: z.array(stepSchema).optional(),
  passes: z.array(passSchema).optional(),
  /** Kinds of evidence that count in the self-assessment (有效文件, 报表 ...). */
  evidenceKinds: z.strictObject({ kinds: z.array(z.string().min(1)).min(1), ...sentence }).optional(),
  /** States that the scheme does without. */
  without: z.array(stateSchema).optional(),
  /** Sentences that nothing executes: aims, principles, scope. */
  principles: z.array(z.strictObject(sentence)).optional(),
});

export type SchemeParameter = z.infer<typeof parameterSchema>;
export type SchemeCycle = z.infer<typeof cycleSchema>;
