import { DataTable, EmptyState, Points, usePickText, sentence } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import type { OverviewData } from './overview-data.ts';

/** The sentences that cost the units the most. */
export function TopLossRules({ rules }: { readonly rules: OverviewData['topLossRules'] }) {
  const { t } = useTranslation('overview');
  const pick = usePickText();
  return (
    <DataTable
      label={t('topLoss')}
      rows={rules}
      rowKey={(rule) => rule.rule}
      empty={<EmptyState reason={t('lossNone')} />}
      columns={[
        { key: 'rule', title: t('rule'), render: (rule) => <><div>{sentence(rule.text)}</div><div className="sh-quiet">{pick(rule.itemTitle)}</div></> },
        { key: 'points', title: t('points'), width: 96, align: 'right', render: (rule) => <Points value={rule.points} tone="lost" strong /> },
        { key: 'units', title: t('affected'), width: 88, align: 'right', render: (rule) => rule.units },
      ]}
    />
  );
}
