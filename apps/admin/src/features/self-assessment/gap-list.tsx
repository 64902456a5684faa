import { usePickText } from '@siheng/ui';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Gap, SelfItem } from './self-assessment-data.ts';

/** Everything that is missing, each with a jump to its place. */
export function GapList({ gaps, items, onJump }: { readonly gaps: readonly Gap[]; readonly items: readonly SelfItem[]; readonly onJump: (gap: Gap) => void }) {
  const { t } = useTranslation('selfAssessment');
  const pick = usePickText();
  if (gaps.length === 0) return <Alert type="success" showIcon title={t('complete')} />;
  const byItem = new Map<string | null, Gap[]>();
  for (const gap of gaps) byItem.set(gap.item, [...(byItem.get(gap.item) ?? []), gap]);
  const titleOf = (id: string | null): string => {
    const item = items.find((one) => one.id === id);
    return item === undefined ? t('report') : pick(item.title);
  };
  return (
    <Alert
      type="warning"
      showIcon
      title={t('gapsTitle', { count: gaps.length })}
      description={<ul className="self-gaps">{[...byItem].map(([item, own]) => <li key={item ?? 'report'}><span>{titleOf(item)}</span>{own.map((gap) => <button key={gap.kind} type="button" className="self-link" onClick={() => onJump(gap)}>{t(`gaps.${gap.kind}`)}</button>)}</li>)}</ul>}
    />
  );
}
