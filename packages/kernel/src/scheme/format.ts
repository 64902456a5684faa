import { z } from 'zod';
import { cycleSchema, parameterSchema } from './cycle-format.ts';
import { optionNames, optionsSchema } from './options.ts';

/** Decimal text, read exactly and never through a float: "0.5", "98", "-1.25". */
export const decimalSchema = z.string().regex(/^-?\d{1,9}(\.\d{1,6})?$/, 'decimal text such as "0.5"');
/** Kebab-case id of a measure, with the plugin or `platform` as prefix: `mediation/disputes-entered-ratio`. */
export const measureIdSchema = z.string().regex(/^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/, 'a measure such as "mediation/disputes-entered-ratio"');
export const textSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1).optional() });

/** A threshold: a number, a number by class of unit (镇100件, 街道50件), a target set for the unit, last year's value, or the group's mean. */
export const baselineSchema = z.union([
  decimalSchema,
  z.strictObject({ by: z.literal('class'), table: z.record(z.string(), decimalSchema) }),
  z.strictObject({ from: z.enum(['unit-target', 'last-year', 'group-mean']) }),
]);

/** A comparison with a measure. A yes-no measure is compared with "1" or "0". */
export const testSchema = z.strictObject({ of: measureIdSchema, op: z.enum(['>=', '>', '==', '!=', '<', '<=']), than: baselineSchema });

const fieldValueSchema = z.union([z.string(), z.number(), z.boolean()]);

/** What a rule counts. New kinds need an ADR. */
export const quantitySchema = z.discriminatedUnion('kind', [
  /** 有一起扣2分: the value of the measure is a count. `per`: how many of them make one (default "1"). */
  z.strictObject({ kind: z.literal('occurrences'), of: measureIdSchema, per: decimalSchema.optional() }),
  /** 少一类扣2分: max(0, required - value); `per` as above, started steps not counted. */
  z.strictObject({ kind: z.literal('shortfall'), of: measureIdSchema, required: baselineSchema, per: decimalSchema.optional() }),
  /** 每低一个百分点扣1分: steps (in percentage points) by which a ratio misses its target. `partial` wins over the scheme's option `percentagePoint`. */
  z.strictObject({ kind: z.literal('percentage-points'), of: measureIdSchema, target: baselineSchema, off: z.enum(['below', 'above']), step: decimalSchema, partial: z.enum(['floor', 'ceil', 'prorata']).optional() }),
  /** 不达标扣1分: 1 when the test is met (or unmet), else 0. `countable`: the wording 有…的/存在…情形, where option `onceOrEach: each` counts the value of the measure instead, or the facts behind a yes-no measure. `partial: proportional` only by option `partialCredit`, for >= tests of earn rules. */
  z.strictObject({ kind: z.literal('condition'), test: testSchema, counts: z.enum(['met', 'unmet']), countable: z.boolean().optional(), alsoRequires: z.array(testSchema).optional() }),
  /** 视情扣0.5-1分: points that a person chooses within [min, max], one value per event where `perEvent`. `perEventAssumed`: 件 or 次 is meant but not written as /件次 (扣2-8分): option `rangePer: year` then counts one value, the largest. `only`: the trigger; without it met, the judgement is stored and not used. */
  z.strictObject({ kind: z.literal('judged'), of: measureIdSchema, min: decimalSchema, max: decimalSchema, perEvent: z.boolean(), perEventAssumed: z.boolean().optional(), only: testSchema.optional() }),
  /** Events of a list measure, filtered by `where`; `highestPer`: of the same work only the highest counts (option `dedupe`), `levels` from low to high. */
  z.strictObject({ kind: z.literal('events'), of: measureIdSchema, where: z.record(z.string(), z.union([fieldValueSchema, z.array(fieldValueSchema)])).optional(), highestPer: z.string().optional(), levels: z.array(z.string()).optional(), once: z.boolean().optional() }),
  /** 前3名加1分: rank of the unit by the measure among `group` (`all`, or the units with the same group key); 1 is best from the `top`, last from the `bottom`. `given`: a measure that, where present, states the rank. `requires`: a precondition that option `rankBonusPrecondition` may ignore. `size`: measure that states the group's size. */
  z.strictObject({ kind: z.literal('rank'), of: measureIdSchema, group: z.string(), from: z.enum(['top', 'bottom']), better: z.enum(['higher', 'lower']).optional(), given: measureIdSchema.optional(), size: measureIdSchema.optional(), requires: z.array(testSchema).optional() }),
  /** A value in bands: index of the first edge that it does not reach, from 0. */
  z.strictObject({ kind: z.literal('band'), of: measureIdSchema, edges: z.array(decimalSchema).min(1) }),
  /** value / base, exact. */
  z.strictObject({ kind: z.literal('proportion'), of: measureIdSchema, base: z.union([measureIdSchema, decimalSchema]) }),
]);

/**
 * Points for one of the quantity: a number, or a table by class of unit, by fields of the event (keys joined by "/"), by place in the rank, or by band;
 * `event-value`: the finding itself states its points in the named field (004 察访核验). A missing key gives 0 points for `place`, `band` and `event`, and is an error for `class`.
 */
export const amountSchema = z.union([
  decimalSchema,
  z.strictObject({ by: z.enum(['class', 'place', 'band']), table: z.record(z.string(), decimalSchema) }),
  z.strictObject({ by: z.literal('event'), fields: z.array(z.string()).min(1), table: z.record(z.string(), decimalSchema) }),
  z.strictObject({ by: z.literal('event-value'), field: z.string().min(1) }),
]);

/** Where the loss or gain stops. There is no default: 扣完为止 is `item` (or `pool`), 不封顶 is `none`. */
export const limitSchema = z.enum(['pool', 'item', 'section', 'bonus', 'total', 'none']);

/** A number of the sentence that no rule uses, and why (五大领域, 12348). */
const unusedNumberSchema = z.strictObject({ number: z.string(), reason: z.string().min(1) });

const ruleBase = {
  /** Clause id, with a further letter where a clause has several rules: `001-预防化解矛盾纠纷体系-3-b.1`. */
  id: z.string().min(1),
  /** The clause of the source that it executes. */
  clause: z.string().min(1),
  /** The sentence of the scheme, verbatim. */
  text: z.string().min(1),
  quantity: quantitySchema,
  pool: z.string().optional(),
  /** Not added when the named rule fired (option `exclusiveZero`). */
  unless: z.string().optional(),
  /** The words 扣完为止 are not in the text: the limit is our reading (option `exhaustMissing`). */
  limitAssumed: z.boolean().optional(),
  unusedNumbers: z.array(unusedNumberSchema).optional(),
  /** The rule takes part only under this reading of an option (infoShortfall: monthly); the other readings have rules of their own. */
  underOption: z.strictObject({ option: z.enum(optionNames), is: z.array(z.union([z.string(), z.number()])).min(1) }).optional(),
  notes: z.string().optional(),
};

/**
 * quantity × amount, then effect, then limit.
 * - `deduct` takes from the item (in a bonus item: from its bonus with limit `item`, else from the total).
 * - `earn`: an item starts full, so what is not earned is lost. A condition or a judgement is worth its amount; a counted quantity earns `upTo` points at most (default: the largest amount of its table, else the points of its pool or item).
 * - `deduct-unlimited` is taken from the total and may pass zero; `zero` comes last (`benxiang`: "本项", read by option `benxiangScope`); `veto` takes rights, not points; `designate` gives a title.
 */
export const ruleSchema = z.discriminatedUnion('effect', [
  z.strictObject({ ...ruleBase, effect: z.literal('deduct'), amount: amountSchema, limit: limitSchema }),
  z.strictObject({ ...ruleBase, effect: z.literal('earn'), amount: amountSchema, limit: limitSchema, upTo: decimalSchema.optional() }),
  z.strictObject({ ...ruleBase, effect: z.literal('bonus'), amount: amountSchema, limit: limitSchema }),
  z.strictObject({ ...ruleBase, effect: z.literal('deduct-unlimited'), amount: amountSchema }),
  z.strictObject({ ...ruleBase, effect: z.literal('zero'), scope: z.enum(['pool', 'item', 'benxiang']) }),
  z.strictObject({ ...ruleBase, effect: z.literal('veto'), takes: z.array(z.enum(['awards', 'bonus', 'rewards', 'promotion'])).min(1) }),
  z.strictObject({ ...ruleBase, effect: z.literal('designate'), title: z.string().min(1) }),
]);

/** 考核标准: a sentence with its targets, input of the rules of the item. */
export const standardSchema = z.strictObject({ clause: z.string().min(1), text: z.string().min(1), tests: z.array(testSchema), numbers: z.array(z.strictObject({ number: z.string(), usedBy: z.string().min(1) })).optional(), unusedNumbers: z.array(unusedNumberSchema).optional() });

export const itemSchema = z.strictObject({
  id: z.string().min(1),
  title: textSchema,
  /** `scored` starts full; `bonus` starts at 0 and may stand inside a scored section. */
  kind: z.enum(['scored', 'bonus']),
  /** Points of the item; of a bonus item the most that it gives, null when open. */
  fullPoints: decimalSchema.nullable(),
  standards: z.array(standardSchema),
  /** 考核方式 */
  method: z.array(z.string()),
  /** 考评部门 */
  departments: z.array(z.string()),
  pools: z.array(z.strictObject({ id: z.string().min(1), title: textSchema.optional(), fullPoints: decimalSchema })).optional(),
  /** The item is only for units that meet the test (有党员的司法所); for others it is full, out of the total, or as the named option says. */
  applies: z.strictObject({ test: testSchema, otherwise: z.enum(['full', 'out-of-total', 'noPartyMembers', 'notApplicable']) }).optional(),
  rules: z.array(ruleSchema),
  /** The whole item is not in the source (a judged placeholder, an entered set score). */
  notInSource: z.string().optional(),
  notes: z.string().optional(),
});

export const sectionSchema = z.strictObject({
  id: z.string().min(1),
  title: textSchema,
  kind: z.enum(['scored', 'bonus']),
  /** Stated points of the section; null for an open bonus group. */
  fullPoints: decimalSchema.nullable(),
  /** Most that can be lost (scored) or gained (bonus) in the section. */
  cap: decimalSchema.optional(),
  capClause: z.string().optional(),
  /** 争先创优: part of the full points, or an extra on top, by option `excellenceInTotal`. */
  excellence: z.boolean().optional(),
  /** A lower level that takes the scheme over may add items of its own here; everything else stays as it is. */
  extensible: z.boolean().optional(),
  /** A set of indicators whose number the scheme states (规定指标20项540分); `names` where the source names them. */
  indicators: z.strictObject({ count: z.number().int().positive(), names: z.array(z.string().min(1)).optional(), clause: z.string().min(1) }).optional(),
  items: z.array(itemSchema).min(1),
});

export const trackSchema = z.strictObject({
  id: z.string().min(1),
  title: textSchema,
  /** Kinds of unit that are assessed by this sheet: station, department, law-firm, notary-office ... */
  unitKinds: z.array(z.string().min(1)).min(1),
  sections: z.array(sectionSchema).min(1),
  /** Tracks with the same name here are one kind of unit under option `rankGroups: by-kind` (律师事务所 and 公证处 are 二级单位). */
  rankedAs: z.string().min(1).optional(),
  /** Stated sum of the scored sections, checked. */
  fullPoints: decimalSchema,
  /** Weighted total: the sheet and judged evaluations on 0..100; absent: total = base + bonus - deductions. */
  composite: z.strictObject({ content: decimalSchema, parts: z.array(z.strictObject({ of: measureIdSchema, weight: decimalSchema, title: textSchema })) }).optional(),
});

/** A number of the scheme, or a parameter that is set for a cycle. While a parameter has no value, `…AtLeast` holds for everybody and every other condition for nobody. */
const parameterReferenceSchema = z.strictObject({ parameter: z.string().min(1) });
const countOrParameterSchema = z.union([z.number().int().positive(), parameterReferenceSchema]);
const decimalOrParameterSchema = z.union([decimalSchema, parameterReferenceSchema]);

/** Grades by the total and the rank, or tiers by the rank alone: listed from the best to the worst, the first match wins. */
export const gradingSchema = z.strictObject({
  grades: z.array(z.strictObject({
    id: z.string().min(1), title: textSchema,
    when: z.strictObject({ totalAtLeast: decimalSchema.optional(), percentOfFullAtLeast: decimalOrParameterSchema.optional(), percentOfFullBelow: decimalOrParameterSchema.optional(), rankWithin: countOrParameterSchema.optional(), rankFromEndWithin: z.number().int().positive().optional(), rankFromEndBeyond: z.number().int().positive().optional(), vetoed: z.boolean().optional() }),
    consequences: z.array(z.string()).optional(),
    /** Consequences that a veto of `awards` takes away (commended). */
    awards: z.array(z.string()).optional(),
    /** CNY for the unit; a veto of `awards` or `rewards` withholds it. `principalPercent` goes to the head, the rest equally to the staff (splitMoney). */
    money: z.strictObject({ amount: decimalSchema, principalPercent: decimalSchema }).optional(),
    clause: z.string().optional(),
  })).min(1),
  /** `all`: the units that are ranked together; `group`: those of them with the same group key. */
  within: z.enum(['all', 'group']),
  /** Tracks whose units are graded; all of them when absent. */
  tracks: z.array(z.string().min(1)).min(1).optional(),
  minimumGroup: z.number().int().positive().optional(),
  caps: z.array(z.strictObject({ of: measureIdSchema, where: z.record(z.string(), fieldValueSchema).optional(), grade: z.string(), passesOn: z.boolean(), clause: z.string() })).optional(),
  downgrades: z.array(z.strictObject({ of: measureIdSchema, by: z.number().int().positive(), clause: z.string() })).optional(),
  streaks: z.array(z.strictObject({ grade: z.string(), years: z.number().int().min(2), consequences: z.array(z.string()), clause: z.string() })).optional(),
});

/** An effect of the result beyond the grade: proposed by the system, decided by people. */
export const consequenceSchema = z.strictObject({
  id: z.string().min(1), clause: z.string(), text: z.string().min(1),
  when: z.union([
    z.strictObject({ test: testSchema }),
    z.strictObject({ events: measureIdSchema, where: z.record(z.string(), fieldValueSchema).optional() }),
    z.strictObject({ rankFromEndWithin: z.number().int().positive() }),
    z.strictObject({ rankWithin: z.number().int().positive(), priorRankWithin: z.number().int().positive().optional() }),
    z.strictObject({ placesGainedAtLeast: z.number().int().positive() }),
    z.strictObject({ placesLostAtLeast: z.number().int().positive() }),
    z.strictObject({ bottomYears: z.strictObject({ places: z.number().int().positive(), years: z.number().int().positive() }) }),
  ]),
  effects: z.array(z.string()),
  /** Funding points gained or lost; `perPlace` multiplies by the places gained. `group` rules are combined by option `keepTop3Combine` or, for penalties, counted once. */
  funding: z.strictObject({ points: decimalSchema, perPlace: z.boolean().optional(), group: z.string().optional() }).optional(),
});

export const schemeSchema = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: textSchema,
  /** 考核年度, both days inclusive. */
  period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
  source: z.strictObject({ document: z.string(), issuedBy: z.string(), issuedAt: z.iso.date().nullable(), adoption: z.string().optional() }),
  /** Version hash of the upper level's scheme that this one extends: only additions that its `extensible` sections allow. */
  extends: z.string().min(1).optional(),
  /** Classes of unit with thresholds of their own: 镇 town, 街道 street. */
  classes: z.array(z.strictObject({ id: z.string().min(1), title: textSchema })),
  options: optionsSchema,
  /** Measures of the scheme's own, for which there is no metric: people judge or enter them. */
  measures: z.array(z.strictObject({ id: z.string().regex(/^platform\/own-[a-z0-9-]+$/, 'an own measure such as "platform/own-1"'), title: textSchema, unit: z.enum(['points', 'yes-no', 'count', 'ratio', 'number']) })).optional(),
  /** The one rounding, at publication. */
  rounding: z.strictObject({ places: z.number().int().min(0).max(4), mode: z.literal('half-up') }),
  tracks: z.array(trackSchema).min(1),
  /** Tracks that are ranked together (股室 and 二级单位); without it each track is ranked for itself. Option `rankGroups`: `by-kind` ranks each kind of unit for itself, `all` everybody together. */
  rankedTogether: z.array(z.array(z.string().min(1)).min(1)).optional(),
  /** What decides equal totals under option `ties: tie-break`, most important first. */
  tieBreak: z.array(z.union([z.strictObject({ section: z.string() }), z.strictObject({ item: z.string() }), z.strictObject({ of: measureIdSchema, better: z.enum(['higher', 'lower']) })])).optional(),
  grading: gradingSchema.optional(),
  consequences: z.array(consequenceSchema).optional(),
  parameters: z.array(parameterSchema).optional(),
  cycle: cycleSchema.optional(),
  /** 样例测算 and source errors are kept beside the scheme; warnings of the source that an author accepted. */
  acceptedWarnings: z.array(z.strictObject({ path: z.string(), code: z.string(), reason: z.string() })).optional(),
});

export type Decimal = z.infer<typeof decimalSchema>;
export type Text = z.infer<typeof textSchema>;
export type Baseline = z.infer<typeof baselineSchema>;
export type Test = z.infer<typeof testSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type Amount = z.infer<typeof amountSchema>;
export type Limit = z.infer<typeof limitSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type Standard = z.infer<typeof standardSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Track = z.infer<typeof trackSchema>;
export type Grading = z.infer<typeof gradingSchema>;
export type Consequence = z.infer<typeof consequenceSchema>;
export type Scheme = z.infer<typeof schemeSchema>;
