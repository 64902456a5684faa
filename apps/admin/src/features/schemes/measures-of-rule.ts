import type { Rule } from './scheme-data.ts';

type Tests = readonly { readonly of: string }[] | undefined;
const ofTests = (tests: Tests): readonly string[] => (tests ?? []).map((test) => test.of);

/** Every measure that a rule reads, the main one first. */
export function measuresOfRule({ quantity }: Rule): readonly string[] {
  switch (quantity.kind) {
    case 'condition': return [...new Set([quantity.test.of, ...ofTests(quantity.alsoRequires)])];
    case 'judged': return [...new Set([quantity.of, ...(quantity.only ? [quantity.only.of] : [])])];
    case 'rank': return [...new Set([quantity.of, ...ofTests(quantity.requires)])];
    case 'proportion': return quantity.base.includes('/') ? [quantity.of, quantity.base] : [quantity.of];
    default: return [quantity.of];
  }
}
