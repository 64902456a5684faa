import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { docExamples, formatDocUrl, sayExample } from './format-doc.ts';
import { dataFolder } from './library/scheme-library.ts';

type RuleJson = { readonly id: string; readonly text: string; readonly quantity: { readonly kind: string }; readonly effect: string };
type SchemeJson = { readonly tracks: readonly { readonly sections: readonly { readonly items: readonly { readonly rules: readonly RuleJson[] }[] }[] }[] };

const scheme = JSON.parse(readFileSync(new URL('wujin-2018/scheme.json', dataFolder), 'utf8')) as SchemeJson;
const rules = new Map(scheme.tracks.flatMap((track) => track.sections.flatMap((section) => section.items.flatMap((item) => item.rules))).map((rule) => [rule.id, rule]));
const examples = docExamples(readFileSync(formatDocUrl, 'utf8')).map((example) => ({ ...example, rule: example.rule as RuleJson }));

test.each(examples.map((example) => [example.rule.id, example] as const))('docs/scheme-format.md: %s', (id, { rule, sentence, said }) => {
  // An example of another document stands for itself.
  expect(rule).toEqual(id.startsWith('001-') ? rules.get(id) : rule);
  expect(rule.text).toBe(sentence);
  // Refresh: pnpm --filter @siheng/schemes docs
  expect(said).toBe(sayExample(rule));
});

test('the page shows every effect, and every kind of quantity', () => {
  expect(new Set(examples.map(({ rule }) => rule.effect))).toEqual(new Set(['deduct', 'earn', 'bonus', 'zero', 'deduct-unlimited', 'veto', 'designate']));
  expect(new Set(examples.map(({ rule }) => rule.quantity.kind))).toEqual(new Set(['occurrences', 'shortfall', 'percentage-points', 'condition', 'judged', 'events', 'rank', 'band', 'proportion']));
});
