import { fromExact, toExact } from '../exact/exact.ts';
import { fraction, isPositive, minus, times, type Fraction } from '../exact/fraction.ts';
import type { Exact, TraceLine } from '../result.ts';
import type { Rule } from '../scheme/format.ts';
import { figure, isYesNo, plain, titleOf, type Lang, type Naming } from './names.ts';
import { sayLabel } from './say-amount.ts';
import { sayDetails } from './say-details.ts';
import { textsOf } from './say-test.ts';

const difference = (a: Exact, b: Exact): Exact => {
  const value: Fraction = minus(fromExact(a), fromExact(b));
  return toExact(isPositive(value) ? value : { n: -value.n, d: value.d });
};

/** What was found, in the unit of the measure: "协议履行率96.4%，标准98%". */
const sayValue = (line: TraceLine, lang: Lang, names: Naming, rule: Rule | undefined): string => {
  const texts = textsOf(lang);
  if (line.measure === null || line.value === null) return '';
  const title = titleOf(line.measure, names);
  if (rule?.quantity.kind === 'rank') return texts.placeIs(title, plain(line.value));
  if (isYesNo(line.measure, names) && (line.value === '0' || line.value === '1')) return texts.answer(title, line.value === '1');
  if (line.baseline === null) return texts.valueIs(title, figure(line.value, line.measure, names));
  const value = texts.valueAgainst(title, figure(line.value, line.measure, names), figure(line.baseline, line.measure, names));
  if (rule?.quantity.kind !== 'percentage-points') return value;
  const gap = plain(toExact(times(fromExact(difference(line.value, line.baseline)), fraction(100))));
  return `${value}${texts.comma}${texts.steps(gap, rule.quantity.step, plain(line.quantity))}`;
};

/** The sum: "(5 − 3) × 2 = 4", "2 × 1 = 2", "评定0.5 + 1.5＝2分", "应得5分，实得3分，失2分". */
const saySum = (line: TraceLine, lang: Lang, rule: Rule | undefined): string => {
  const texts = textsOf(lang);
  if (line.amount === null && line.worth === undefined) return texts.chosen((line.details ?? []).map(plain).join(' + ') || plain(line.before), plain(line.before));
  if (line.worth !== undefined) return texts.earned(plain(line.worth), plain(toExact(minus(fromExact(line.worth), fromExact(line.before)))), plain(line.before));
  const isShort = rule?.quantity.kind === 'shortfall' && rule.quantity.per === undefined && line.value !== null && line.baseline !== null;
  const quantity = isShort ? `(${plain(line.baseline ?? '0')} − ${plain(line.value ?? '0')})` : plain(line.quantity);
  return `${quantity} × ${plain(line.amount ?? '0')} = ${plain(line.before)}`;
};

const sayResult = (line: TraceLine, lang: Lang): string => {
  const texts = textsOf(lang);
  const isGiven = line.effect === 'bonus';
  const after = plain(line.after);
  if (line.before === line.after) return isGiven ? texts.given(after) : texts.taken(after);
  if (line.after === '0') return isGiven ? texts.bonusFull : texts.itemEmpty;
  return isGiven ? texts.givenOf(after) : texts.takenOf(after);
};

const sayRuleLine = (line: TraceLine, lang: Lang, names: Naming, rule: Rule | undefined): string => {
  const texts = textsOf(lang);
  const labels = rule?.quantity.kind === 'events' ? (line.details ?? []).map((label) => sayLabel(label, lang, names)).join(lang === 'en' ? ' ' : '·') : '';
  const named = line.value === null ? '' : sayDetails(line.details ?? [], lang);
  return [`${sayValue(line, lang, names, rule)}${named}`, labels, saySum(line, lang, rule), sayResult(line, lang)].filter((part) => part !== '').join(texts.comma);
};

/** Writes out one line of a trace as a sum that a person can redo. With its rule, it also says steps, shortfalls and places. */
export const sayLine = (line: TraceLine, lang: Lang, names: Naming, rule?: Rule): string => {
  const texts = textsOf(lang);
  const title = line.measure === null ? '' : titleOf(line.measure, names);
  const [before, after] = [plain(line.before), plain(line.after)];
  switch (line.kind) {
    case 'rule':
      return line.effect === 'designate' ? texts.designated(title) : sayRuleLine(line, lang, names, rule);
    case 'total':
      return sayRuleLine(line, lang, names, rule);
    case 'zero':
      return texts.zeroLine(title, after);
    case 'veto':
      return line.measure === null ? texts.vetoBonus(after) : texts.vetoLine(title);
    case 'section-limit':
      return texts.sectionLimit(before, after);
    case 'spill-over':
      return texts.spillOver((line.details ?? []).join(texts.or), before, after);
    case 'bonus-limit':
      return texts.bonusLimit(before, after);
    case 'total-limit':
      return texts.totalLimit(after);
  }
};
