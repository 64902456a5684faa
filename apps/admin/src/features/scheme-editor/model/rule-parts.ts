import type { Amount, Item, Limit, Quantity, Rule, Test } from '@siheng/kernel';

export type Effect = Rule['effect'];
export type QuantityKind = Quantity['kind'];

export const quantityKinds: readonly QuantityKind[] = ['occurrences', 'condition', 'shortfall', 'percentage-points', 'judged', 'events', 'rank', 'band', 'proportion'];

/** Effects that an item of a kind may have. */
export const effectsFor = (kind: Item['kind']): readonly Effect[] =>
  kind === 'scored' ? ['deduct', 'earn', 'zero', 'deduct-unlimited', 'veto', 'designate'] : ['bonus', 'deduct', 'zero', 'deduct-unlimited', 'veto', 'designate'];

/** Where a loss or gain may stop, as the checks allow it. */
export const limitsFor = (effect: Effect, kind: Item['kind'], hasPools: boolean): readonly Limit[] => {
  const all: readonly Limit[] = effect === 'earn' ? ['item', 'pool'] : effect === 'bonus' ? ['item', 'pool', 'section', 'bonus', 'none'] : kind === 'scored' ? ['item', 'pool', 'section', 'total', 'none'] : ['item', 'total', 'none'];
  return all.filter((limit) => limit !== 'pool' || hasPools);
};

/** The measure that a quantity reads first. */
export const mainMeasure = (quantity: Quantity): string => (quantity.kind === 'condition' ? quantity.test.of : quantity.of);

const emptyTest = (of: string): Test => ({ of, op: '==', than: '1' });

/** A quantity of another kind that keeps the measure. */
export const quantityOf = (kind: QuantityKind, of: string): Quantity => {
  switch (kind) {
    case 'occurrences':
      return { kind, of };
    case 'shortfall':
      return { kind, of, required: '' };
    case 'percentage-points':
      return { kind, of, target: '', off: 'below', step: '1' };
    case 'condition':
      return { kind, test: emptyTest(of), counts: 'unmet' };
    case 'judged':
      return { kind, of, min: '0', max: '', perEvent: false };
    case 'events':
      return { kind, of };
    case 'rank':
      return { kind, of, group: 'all', from: 'top', better: 'higher' };
    case 'band':
      return { kind, of, edges: [''] };
    case 'proportion':
      return { kind, of, base: '' };
  }
};

/** How points may be stated for a quantity; the first is the usual way. */
export const amountForms = (kind: QuantityKind, hasClasses: boolean): readonly ('number' | 'class' | 'place' | 'band' | 'event' | 'event-value')[] => {
  const byClass = hasClasses ? (['class'] as const) : [];
  switch (kind) {
    case 'rank':
      return ['place'];
    case 'band':
      return ['band', 'number', ...byClass];
    case 'events':
      return ['number', 'event', 'event-value', ...byClass];
    case 'judged':
      return ['number'];
    default:
      return ['number', ...byClass];
  }
};

export const amountForm = (amount: Amount): 'number' | 'class' | 'place' | 'band' | 'event' | 'event-value' => (typeof amount === 'string' ? 'number' : amount.by);

/** Points in another form, empty where nothing can be kept. */
export const amountIn = (form: ReturnType<typeof amountForm>, classes: readonly string[]): Amount => {
  switch (form) {
    case 'number':
      return '1';
    case 'class':
      return { by: 'class', table: Object.fromEntries(classes.map((id) => [id, ''])) };
    case 'place':
      return { by: 'place', table: { 1: '1' } };
    case 'band':
      return { by: 'band', table: { 0: '' } };
    case 'event':
      return { by: 'event', fields: ['level'], table: {} };
    case 'event-value':
      return { by: 'event-value', field: 'points' };
  }
};

const fits = (amount: Amount, kind: QuantityKind): boolean => amountForms(kind, true).includes(amountForm(amount));

/** The rule with another quantity; points that do not go with it are written anew. */
export const withQuantity = (rule: Rule, kind: QuantityKind): Rule => {
  const quantity = quantityOf(kind, mainMeasure(rule.quantity));
  if (!('amount' in rule)) return { ...rule, quantity };
  const amount = kind === 'judged' && rule.effect !== 'earn' ? '1' : fits(rule.amount, kind) ? rule.amount : amountIn(amountForms(kind, false)[0] ?? 'number', []);
  return { ...rule, quantity, amount };
};

/** The rule with another effect, with exactly the parts that this effect has. */
export const withEffect = (rule: Rule, effect: Effect, item: Pick<Item, 'kind' | 'fullPoints'>): Rule => {
  const { id, clause, text, quantity, pool, unless, unusedNumbers, underOption, notes } = rule;
  const kept = { id, clause, text, quantity, ...(pool === undefined ? {} : { pool }), ...(unless === undefined ? {} : { unless }), ...(unusedNumbers === undefined ? {} : { unusedNumbers }), ...(underOption === undefined ? {} : { underOption }), ...(notes === undefined ? {} : { notes }) };
  const amount = 'amount' in rule ? rule.amount : quantity.kind === 'rank' ? amountIn('place', []) : '1';
  const before = 'limit' in rule ? rule.limit : 'item';
  const usual: Limit = effect === 'bonus' && item.fullPoints === null ? 'none' : 'item';
  const limit = limitsFor(effect, item.kind, pool !== undefined).includes(before) ? before : usual;
  switch (effect) {
    case 'deduct':
    case 'earn':
    case 'bonus':
      return { ...kept, effect, amount, limit };
    case 'deduct-unlimited':
      return { ...kept, effect, amount };
    case 'zero':
      return { ...kept, effect, scope: pool === undefined ? 'item' : 'pool' };
    case 'veto':
      return { ...kept, effect, takes: ['awards'] };
    case 'designate':
      return { ...kept, effect, title: '' };
  }
};
