import { EmptyState, showPlain, usePickText } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import type { OverviewData } from './overview-data.ts';

const bySection = (items: OverviewData['untouched'], pick: (text: { readonly zh: string; readonly en?: string | undefined }) => string): readonly (readonly [string, OverviewData['untouched']])[] => [...Map.groupBy(items, (item) => pick(item.section))];

/** The items in which no unit lost anything: they set nobody apart. */
export function UntouchedItems({ items }: { readonly items: OverviewData['untouched'] }) {
  const { t } = useTranslation('overview');
  const pick = usePickText();
  if (items.length === 0) return <EmptyState title={t('untouchedNone')} />;
  return (
    <>
      <p className="sh-quiet owed-hint">{t('untouchedHint', { total: items.length })}</p>
      <dl className="untouched">
        {bySection(items, pick).map(([section, own]) => (
          <div key={section}>
            <dt>{section}</dt>
            <dd><ul className="untouched-items">{own.map((item) => <li key={item.item}>{pick(item.title)}{item.full === null ? null : <span className="sh-quiet sh-num"> {t('fullPoints', { points: showPlain(item.full) })}</span>}</li>)}</ul></dd>
          </div>
        ))}
      </dl>
    </>
  );
}
