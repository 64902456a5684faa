import type { Amount, Baseline, Item, Rule, Scheme, Standard, Test } from '@siheng/kernel';
import { numbersInText } from './numbers-in-text.ts';

/** A number of a sentence that nothing uses and nobody explained, or an explanation of a number that is not there. */
export type NumberProblem = { readonly path: string; readonly clause: string; readonly number: string; readonly problem: 'unused' | 'not-in-text'; readonly fix: string };

const ofBaseline = (baseline: Baseline): readonly string[] => (typeof baseline === 'string' ? [baseline] : 'table' in baseline ? Object.values(baseline.table) : []);
const ofTest = (test: Test): readonly string[] => ofBaseline(test.than);
const ofAmount = (amount: Amount): readonly string[] => {
  if (typeof amount === 'string') return [amount];
  if (!('table' in amount)) return [];
  return [...Object.values(amount.table), ...(amount.by === 'place' ? Object.keys(amount.table) : [])];
};

const ofQuantity = ({ quantity }: Rule): readonly string[] => {
  switch (quantity.kind) {
    case 'occurrences':
      return [quantity.per ?? '1'];
    case 'shortfall':
      return [quantity.per ?? '1', ...ofBaseline(quantity.required)];
    case 'percentage-points':
      return [quantity.step, ...ofBaseline(quantity.target)];
    case 'condition':
      return [quantity.test, ...(quantity.alsoRequires ?? [])].flatMap(ofTest);
    case 'judged':
      return [quantity.min, quantity.max, ...(quantity.only === undefined ? [] : ofTest(quantity.only))];
    case 'rank':
      return (quantity.requires ?? []).flatMap(ofTest);
    case 'band':
      return quantity.edges;
    case 'events':
    case 'proportion':
      return [];
  }
};

/** Decimal texts are compared by value: 2.0 is 2. */
const same = (text: string): string => (text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text);

const usedByRule = (rule: Rule): readonly string[] => [...ofQuantity(rule), ...('amount' in rule ? ofAmount(rule.amount) : [])];

const usedByStandard = (standard: Standard): readonly string[] => [
  ...standard.tests.flatMap(ofTest),
  ...(standard.numbers ?? []).flatMap((entry) => numbersInText(`${entry.number}个`).map((number) => number.value)),
];

const explained = (entries: readonly { readonly number: string }[] | undefined): ReadonlySet<string> => new Set((entries ?? []).map((entry) => entry.number));

const checkSentence = (
  at: { readonly path: string; readonly clause: string; readonly text: string },
  used: readonly string[],
  unused: readonly { readonly number: string }[] | undefined,
): NumberProblem[] => {
  const values = new Set(used.map(same));
  const known = explained(unused);
  const numbers = numbersInText(at.text);
  return [
    ...numbers
      .filter((number) => !values.has(number.value) && !known.has(number.written))
      .map((number) => ({ path: at.path, clause: at.clause, number: number.written, problem: 'unused' as const, fix: `Use ${number.written} in a rule or standard of this clause, or list it in "unusedNumbers" with the reason.` })),
    ...[...known]
      .filter((written) => !numbers.some((number) => number.written === written))
      .map((written) => ({ path: `${at.path}.unusedNumbers`, clause: at.clause, number: written, problem: 'not-in-text' as const, fix: `The sentence has no ${written}: remove it from "unusedNumbers".` })),
  ];
};

const checkItem = (item: Item, path: string): NumberProblem[] => {
  const standards = item.standards.flatMap(usedByStandard);
  const ofClause = (clause: string): readonly string[] => item.rules.filter((rule) => rule.clause === clause).flatMap(usedByRule);
  const rules = item.rules.flatMap((rule, index) =>
    // Rules of one clause share its sentence: 扣8分，社工减半 is two rules.
    checkSentence({ path: `${path}.rules[${index}]`, clause: rule.clause, text: rule.text }, [...ofClause(rule.clause), ...standards], rule.unusedNumbers));
  const sentences = item.standards.flatMap((standard, index) =>
    checkSentence({ path: `${path}.standards[${index}]`, clause: standard.clause, text: standard.text }, [...usedByStandard(standard), ...item.rules.flatMap(usedByRule)], standard.unusedNumbers));
  return [...sentences, ...rules];
};

/** Every number of a sentence is used by its rule or its standard clause, or listed with a reason: a figure that was misread or forgotten shows up here. */
export const checkNumbers = (scheme: Scheme): readonly NumberProblem[] =>
  scheme.tracks.flatMap((track, t) =>
    track.sections.flatMap((section, s) =>
      section.items.flatMap((item, i) => checkItem(item, `tracks[${t}].sections[${s}].items[${i}]`))));
