import type { Gap, ItemContent, SelfItem } from './self-assessment-data.ts';

/** Whether an item is finished as it stands on the page; the server decides when it is submitted. */
export const gapsOf = ({ kind, full }: Pick<SelfItem, 'kind' | 'full'>, content: ItemContent): readonly Gap['kind'][] => {
  const score = content.score === null ? null : Number(content.score);
  if (kind === 'bonus' && (score === null || score === 0)) return [];
  const met = Object.values(content.targets);
  const isExplained = content.text.trim() !== '';
  const needsText = kind === 'bonus' || (score !== null && full !== null && score < Number(full)) || met.some((one) => one === 'partly' || one === 'unmet');
  return [
    ...(met.includes(null) ? ['targets' as const] : []),
    ...(score === null ? ['score' as const] : []),
    ...(needsText && !isExplained ? ['text' as const] : []),
    ...(content.evidence.length === 0 && (content.noEvidence ?? '').trim() === '' ? ['evidence' as const] : []),
  ];
};
