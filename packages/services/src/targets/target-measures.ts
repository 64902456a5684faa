import type { Rule, Track } from '@siheng/kernel';

type Compared = { readonly of: string; readonly than: unknown };

const comparisonsOf = ({ quantity }: Rule): readonly Compared[] => {
  switch (quantity.kind) {
    case 'shortfall': return [{ of: quantity.of, than: quantity.required }];
    case 'percentage-points': return [{ of: quantity.of, than: quantity.target }];
    case 'condition': return [quantity.test, ...(quantity.alsoRequires ?? [])];
    case 'judged': return quantity.only === undefined ? [] : [quantity.only];
    case 'rank': return quantity.requires ?? [];
    default: return [];
  }
};

const isUnitTarget = ({ than }: Compared): boolean => typeof than === 'object' && than !== null && 'from' in than && than.from === 'unit-target';

/** The measures of a sheet that are compared with a target set for the unit (004 目标值). */
export const targetMeasures = (track: Track): readonly string[] =>
  [...new Set(track.sections.flatMap((section) => section.items.flatMap((item) => item.rules)).flatMap((rule) => comparisonsOf(rule).filter(isUnitTarget).map(({ of }) => of)))];
