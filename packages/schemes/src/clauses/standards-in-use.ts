import type { Rule, Scheme } from '@siheng/kernel';

/** What reads a standard: rules by their id, metrics of plugins by theirs. */
export type StandardUse = { readonly rules: readonly string[]; readonly metrics: readonly string[] };

const measuresOf = ({ quantity }: Rule): readonly string[] => {
  switch (quantity.kind) {
    case 'condition':
      return [quantity.test, ...(quantity.alsoRequires ?? [])].map((test) => test.of);
    case 'judged':
      return [quantity.of, ...(quantity.only === undefined ? [] : [quantity.only.of])];
    case 'rank':
      return [quantity.of, ...(quantity.requires ?? []).map((test) => test.of)];
    default:
      return [quantity.of];
  }
};

/** By clause of the standard: the rules of its track that read its measures, and what uses the numbers of its sentence. */
export const standardsInUse = (scheme: Scheme): ReadonlyMap<string, StandardUse> => {
  const found = new Map<string, StandardUse>();
  for (const track of scheme.tracks) {
    const rules = track.sections.flatMap((section) => section.items.flatMap((item) => item.rules));
    for (const standard of track.sections.flatMap((section) => section.items.flatMap((item) => item.standards))) {
      const measures = new Set(standard.tests.map((test) => test.of));
      const users = (standard.numbers ?? []).map(({ usedBy }) => usedBy);
      const reading = rules.filter((rule) => users.includes(rule.id) || measuresOf(rule).some((measure) => measures.has(measure)));
      const before = found.get(standard.clause);
      found.set(standard.clause, {
        rules: [...new Set([...(before?.rules ?? []), ...reading.map((rule) => rule.id)])],
        metrics: [...new Set([...(before?.metrics ?? []), ...users.filter((user) => user.includes('/'))])],
      });
    }
  }
  return found;
};
