import { compareExact, selfAssessmentGaps } from '@siheng/kernel';
import type { Indicator } from './indicators.ts';
import { emptyItem, type ItemPart, type SelfAssessmentContent } from './part-content.ts';

/** One thing that is missing before a self-assessment can be submitted, and at which item. */
export type SelfAssessmentGap = { readonly kind: 'targets' | 'evidence' | 'score' | 'text' | 'report'; readonly item: string | null };

const hasTargets = ({ targets }: ItemPart): boolean => targets.quantity !== null && targets.quality !== null && targets.effect !== null;

/** A bonus that the unit does not claim needs nothing. */
const isOwed = ({ item }: Indicator, { score }: ItemPart): boolean => item.kind === 'scored' || (score !== null && compareExact(score, '0') > 0);

/** Less than full points, or a target that was not met, has to be explained. */
const needsText = ({ item }: Indicator, { score, targets }: ItemPart): boolean =>
  item.kind === 'bonus' || (score !== null && item.fullPoints !== null && compareExact(score, item.fullPoints) < 0) || Object.values(targets).some((target) => target === 'partly' || target === 'unmet');

/** Everything that is missing, item by item in the order of the sheet: the three steps of the kernel, and beside them score and text. */
export const findGaps = (indicators: readonly Indicator[], { items, report }: SelfAssessmentContent): readonly SelfAssessmentGap[] => {
  const owed = indicators.map((indicator) => ({ indicator, part: items[indicator.item.id] ?? emptyItem })).filter(({ indicator, part }) => isOwed(indicator, part));
  const ofKernel = new Set(selfAssessmentGaps({
    indicators: owed.map(({ indicator, part }) => ({ id: indicator.item.id, evidence: [...part.evidence, part.noEvidence ?? ''] })),
    targetsChecked: owed.every(({ part }) => hasTargets(part)),
    report: report.text.trim() !== '',
  }));
  const ofItems = owed.flatMap(({ indicator, part }): SelfAssessmentGap[] => {
    const item = indicator.item.id;
    return [
      ...(hasTargets(part) ? [] : [{ kind: 'targets' as const, item }]),
      ...(part.score === null ? [{ kind: 'score' as const, item }] : []),
      ...(needsText(indicator, part) && part.text.trim() === '' ? [{ kind: 'text' as const, item }] : []),
      ...(ofKernel.has(`${item}.evidence`) ? [{ kind: 'evidence' as const, item }] : []),
    ];
  });
  return [...ofItems, ...(ofKernel.has('report') ? [{ kind: 'report' as const, item: null }] : [])];
};
