import { EmptyState, StatusTag, usePickText } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OverviewData } from './overview-data.ts';

const shown = 6;

type Owed = OverviewData['unreported'];

const byDataset = (unreported: Owed): readonly { readonly dataset: string; readonly title: Owed[number]['title']; readonly units: readonly string[] }[] => {
  const groups = new Map<string, { dataset: string; title: Owed[number]['title']; units: string[] }>();
  for (const { dataset, title, unitName } of unreported) {
    const group = groups.get(dataset) ?? { dataset, title, units: [] };
    group.units.push(unitName);
    groups.set(dataset, group);
  }
  return [...groups.values()].sort((a, b) => b.units.length - a.units.length);
};

/** Who still owes which dataset. */
export function UnreportedList({ unreported }: { readonly unreported: Owed }) {
  const { t } = useTranslation('overview');
  const pick = usePickText();
  if (unreported.length === 0) return <EmptyState title={t('unreportedNone')} />;
  return (
    <>
      <p className="sh-quiet owed-hint">{t('unreportedHint')}</p>
      <ul className="owed">
        {byDataset(unreported).slice(0, shown).map((group) => (
          <li key={group.dataset}>
            <strong>{pick(group.title)}</strong>
            <span className="owed-units">{group.units.map((unit) => <StatusTag key={unit} tone="warning">{unit}</StatusTag>)}</span>
          </li>
        ))}
      </ul>
      <Link to="/data/reporting" search={{ missing: true }}>{t('unreportedMore', { total: unreported.length })}</Link>
    </>
  );
}
