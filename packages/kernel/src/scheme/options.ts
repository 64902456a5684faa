import { z } from 'zod';

/** The ambiguous readings of the documents, each a named choice with its default first (domain guide section 9). */
export const optionsSchema = z.strictObject({
  percentagePoint: z.enum(['floor', 'ceil', 'prorata']).default('floor'),
  exhaustMissing: z.enum(['item', 'where-written']).default('item'),
  spillOver: z.enum(['none', 'section']).default('none'),
  dedupe: z.enum(['highest-level', 'highest-points', 'none']).default('highest-level'),
  benxiangScope: z.enum(['own', 'item']).default('own'),
  infoShortfall: z.enum(['both-totals', 'submitted', 'monthly']).default('both-totals'),
  bottomOrder: z.enum(['last-loses-most', 'reverse']).default('last-loses-most'),
  keepTop3: z.enum(['within-top-three', 'same-rank']).default('within-top-three'),
  keepTop3Combine: z.enum(['sum', 'max']).default('sum'),
  bottomYears: z.union([z.literal(2), z.literal(3)]).default(2),
  ties: z.enum(['competition', 'manual', 'tie-break']).default('competition'),
  tiesAtBoundary: z.enum(['include', 'manual', 'tie-break']).default('include'),
  vetoBonus: z.enum(['all', 'part-three']).default('all'),
  rankBonusPrecondition: z.enum(['required', 'ignored']).default('required'),
  onceOrEach: z.enum(['once', 'each']).default('once'),
  rangePer: z.enum(['case', 'year']).default('case'),
  exclusiveZero: z.enum(['exclusive', 'add']).default('exclusive'),
  contentScale: z.enum(['percent', 'raw']).default('percent'),
  rankGroups: z.enum(['offices-and-secondary', 'by-kind', 'all']).default('offices-and-secondary'),
  tierCapMeaning: z.enum(['inclusive', 'exclusive']).default('inclusive'),
  partialCredit: z.enum(['none', 'proportional']).default('none'),
  noPartyMembers: z.enum(['full', 'excluded']).default('full'),
  ratiosShared: z.enum(['all-or-nothing', 'equal-parts']).default('all-or-nothing'),
  transferMode: z.enum(['proportion', 'points']).default('proportion'),
  innovationPlace: z.enum(['after-weights', 'in-content']).default('after-weights'),
  everyDay: z.enum(['calendar', 'workdays']).default('calendar'),
  rectified: z.enum(['no-loss', 'improved']).default('no-loss'),
  negativeTotal: z.enum(['allowed', 'floor-zero']).default('allowed'),
  excellenceInTotal: z.enum(['part', 'extra']).default('part'),
  /** Where a measure does not apply to a unit: the item stays full, or its points leave the unit's total. */
  notApplicable: z.enum(['full', 'out-of-total']).default('full'),
});

/** Every option with its value. */
export type Options = z.output<typeof optionsSchema>;

/** The names of all options, as rules and items may refer to them. */
export const optionNames = Object.keys(optionsSchema.shape) as [keyof Options, ...(keyof Options)[]];
