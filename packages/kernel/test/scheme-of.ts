import { compileScheme } from '../src/compile/compile-scheme.ts';
import type { UnitInput } from '../src/input.ts';
import type { Judgement, MeasuredEvent, Measurement } from '../src/measurement.ts';
import type { Plan } from '../src/plan.ts';
import type { ItemScore, UnitScore } from '../src/result.ts';
import { schemeSchema, type Item, type Rule, type Scheme, type Section } from '../src/scheme/format.ts';
import type { Options } from '../src/scheme/options.ts';
import { score } from '../src/score.ts';

type WithoutId<T> = T extends unknown ? Omit<T, 'id' | 'clause' | 'text'> & { readonly id?: string; readonly text?: string } : never;
/** A rule as a test writes it: ids and texts only where they matter. */
export type TestRule = WithoutId<Rule>;

export const ruleOf = (rule: TestRule, index = 0): Rule => ({ clause: 'c', text: 't', id: `r${index}`, ...rule }) as Rule;

export const itemOf = (rules: readonly TestRule[], over: Partial<Item> = {}): Item => {
  const id = over.id ?? 'i';
  return { id, title: { zh: id }, kind: 'scored', fullPoints: '10', standards: [], method: [], departments: [], ...over, rules: rules.map((rule, index) => ruleOf({ id: `${id}.${index}`, ...rule }, index)) };
};

export const sectionOf = (items: readonly Item[], over: Partial<Section> = {}): Section => ({ id: 's', title: { zh: 's' }, kind: 'scored', fullPoints: '10', ...over, items: [...items] });

/** A valid scheme around the given sections; tests break one thing of it. */
export const schemeOf = (sections: readonly Section[], over: Record<string, unknown> = {}): Scheme =>
  schemeSchema.parse({
    format: 1,
    id: 'test',
    title: { zh: '试' },
    period: { from: '2018-01-01', to: '2018-12-31' },
    source: { document: 'd', issuedBy: 'b', issuedAt: null },
    classes: [{ id: 'town', title: { zh: '镇' } }, { id: 'street', title: { zh: '街道' } }],
    options: {},
    rounding: { places: 2, mode: 'half-up' },
    tracks: [{ id: 'station', title: { zh: '所' }, unitKinds: ['station'], fullPoints: '10', sections }],
    ...over,
  });

export const measured = (num: number, den = 1, evidence: readonly string[] = []): Measurement => ({ kind: 'measured', value: { num, den }, evidence });
export const yes = measured(1);
export const no = measured(0);
export const events = (...fields: readonly MeasuredEvent['fields'][]): Measurement => ({ kind: 'events', events: fields.map((one, index) => ({ factId: `f${index}`, fields: one })) });
export const missing: Measurement = { kind: 'missing', needs: ['disputes'] };
export const notApplicable: Measurement = { kind: 'not-applicable', reason: 'nothing-to-measure' };
export const judged = (...values: readonly string[]): Judgement => ({ values, evidence: ['j'] });

export const unitOf = (measures: Readonly<Record<string, Measurement>> = {}, over: Partial<UnitInput> = {}): UnitInput => ({ id: 'A', measures, judgements: {}, ...over });

export const scoreOne = (plan: Plan, unit: UnitInput): UnitScore => {
  const [only] = score(plan, { units: [unit] }).units;
  if (only === undefined) throw new Error('no unit was scored');
  return only;
};

/** Scores one item with the given rules for one unit. */
export const scoreItem = (item: Item, unit: UnitInput, options: Partial<Options> = {}): ItemScore => {
  const kind = item.kind === 'bonus' ? ({ kind: 'bonus', fullPoints: null } as const) : {};
  const [only] = scoreOne(compileScheme(schemeOf([sectionOf([item], kind)]), options), unit).items;
  if (only === undefined) throw new Error('no item was scored');
  return only;
};
