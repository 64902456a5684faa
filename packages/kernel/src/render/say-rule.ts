import type { Quantity, Rule } from '../scheme/format.ts';
import { plain, titleOf, type Lang, type Naming } from './names.ts';
import { sayAmount, sayLabel } from './say-amount.ts';
import { sayBaseline, sayTest, sayTests, textsOf } from './say-test.ts';

type Verb = 'deduct' | 'earn' | 'bonus' | 'total';

const verbOf = (rule: Rule): Verb => (rule.effect === 'earn' || rule.effect === 'bonus' ? rule.effect : rule.effect === 'deduct-unlimited' ? 'total' : 'deduct');

const sayWhere = (quantity: Extract<Quantity, { kind: 'events' }>, lang: Lang, names: Naming): string => {
  const texts = textsOf(lang);
  return Object.entries(quantity.where ?? {})
    .map(([field, value]) => (typeof value === 'boolean' ? `${field} ${sayLabel(String(value), lang, names)}` : [value].flat().map((one) => sayLabel(String(one), lang, names)).join(texts.or)))
    .join(texts.or);
};

const sayCondition = (quantity: Extract<Quantity, { kind: 'condition' }>, lang: Lang, names: Naming): string => {
  const texts = textsOf(lang);
  const also = quantity.alsoRequires ?? [];
  const counts = quantity.counts === 'met';
  if (also.length === 0) return sayTest(quantity.test, lang, names, !counts);
  const all = sayTests([quantity.test, ...also], lang, names);
  return counts ? all : texts.notAll(all);
};

/** When a rule counts, in words: the first half of the sentence. */
const sayQuantity = (rule: Rule, lang: Lang, names: Naming): string => {
  const texts = textsOf(lang);
  const { quantity } = rule;
  switch (quantity.kind) {
    case 'occurrences':
      return 'amount' in rule ? texts.each(titleOf(quantity.of, names), quantity.per ?? '1') : texts.when(texts.present(titleOf(quantity.of, names)));
    case 'shortfall':
      return texts.short(titleOf(quantity.of, names), sayBaseline(quantity.required, quantity.of, lang, names), quantity.per ?? '1');
    case 'percentage-points':
      return texts[quantity.off === 'below' ? 'lower' : 'higher'](titleOf(quantity.of, names), sayBaseline(quantity.target, quantity.of, lang, names), quantity.step);
    case 'condition':
      return texts.when(sayCondition(quantity, lang, names));
    case 'judged': {
      const trigger = quantity.only === undefined ? '' : `${texts.when(sayTest(quantity.only, lang, names))}${lang === 'en' ? ' ' : '，'}`;
      const range = texts.range(plain(quantity.min), plain(quantity.max));
      return `${trigger}${texts.judged(titleOf(quantity.of, names), range, texts.verbs[verbOf(rule)].trim())}${quantity.perEvent ? texts.perEvent : ''}`;
    }
    case 'events': {
      const isCounted = 'amount' in rule && quantity.once !== true;
      return texts[isCounted ? 'events' : 'oneEvent'](titleOf(quantity.of, names), sayWhere(quantity, lang, names));
    }
    case 'rank':
      return `${texts.rank(titleOf(quantity.of, names))}${quantity.requires === undefined || quantity.requires.length === 0 ? '' : texts.requires(sayTests(quantity.requires, lang, names))}`;
    case 'band':
      return titleOf(quantity.of, names);
    case 'proportion':
      return texts.proportion(titleOf(quantity.of, names), quantity.base.includes('/') ? `“${titleOf(quantity.base, names)}”` : quantity.base);
  }
};

/** What of the counting is said after the points. */
const sayManner = ({ quantity }: Rule, lang: Lang): string => {
  const texts = textsOf(lang);
  if (quantity.kind === 'percentage-points' && quantity.partial !== undefined) return texts.partial[quantity.partial];
  if (quantity.kind === 'events') return `${quantity.highestPer === undefined ? '' : texts.highest}${quantity.once === true ? texts.onceOnly : ''}`;
  return '';
};

const sayEffect = (rule: Rule, lang: Lang, names: Naming): string => {
  const texts = textsOf(lang);
  switch (rule.effect) {
    case 'zero':
      return texts.zero[rule.scope];
    case 'veto':
      return texts.veto(texts.list(rule.takes.map((right) => texts.rights[right])));
    case 'designate':
      return texts.designate(rule.title);
    default: {
      if (rule.quantity.kind === 'judged') return '';
      return sayAmount(rule.amount, rule.quantity, texts.verbs[verbOf(rule)], lang, names);
    }
  }
};

const sayLimit = (rule: Rule, lang: Lang): string => {
  const texts = textsOf(lang);
  if (rule.effect === 'earn') return rule.upTo === undefined ? (rule.quantity.kind === 'condition' ? texts.earnElse : '') : texts.upTo(texts.points(rule.upTo));
  if (rule.effect === 'bonus') return texts.bonusLimits[rule.limit];
  if (rule.effect === 'deduct-unlimited') return texts.limits.none;
  return rule.effect === 'deduct' && rule.limit !== 'bonus' ? texts.limits[rule.limit] : '';
};

/** Says a rule again from its typed form, so that an author sees what will be executed: 及时录入率低于100%时扣1分，扣完为止. */
export const sayRule = (rule: Rule, lang: Lang, names: Naming): string => {
  const texts = textsOf(lang);
  const first = sayQuantity(rule, lang, names);
  const effect = sayEffect(rule, lang, names);
  const isTable = 'amount' in rule && typeof rule.amount === 'object' && rule.amount.by !== 'event-value';
  const joint = effect === '' ? '' : lang === 'en' ? (first.endsWith(':') ? ' ' : ': ') : isTable ? texts.colon : '';
  return `${first}${joint}${effect}${sayManner(rule, lang)}${sayLimit(rule, lang)}${rule.unless === undefined ? '' : texts.unless(rule.unless)}`;
};
