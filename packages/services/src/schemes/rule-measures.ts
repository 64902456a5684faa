import type { Rule, Test } from '@siheng/kernel';

const testsOf = (quantity: Rule['quantity']): readonly Test[] => {
  switch (quantity.kind) {
    case 'condition': return [quantity.test, ...(quantity.alsoRequires ?? [])];
    case 'judged': return quantity.only === undefined ? [] : [quantity.only];
    case 'rank': return quantity.requires ?? [];
    default: return [];
  }
};

/** The measures that a rule reads, without the judged one; a stated rank may stay unknown and is not asked for. */
export const measuresOf = ({ quantity }: Rule): readonly string[] => {
  const own = quantity.kind === 'condition' || quantity.kind === 'judged' ? [] : [quantity.of];
  const base = quantity.kind === 'proportion' && quantity.base.includes('/') ? [quantity.base] : [];
  const size = quantity.kind === 'rank' && quantity.size !== undefined ? [quantity.size] : [];
  return [...new Set([...own, ...base, ...size, ...testsOf(quantity).map((test) => test.of)])];
};
