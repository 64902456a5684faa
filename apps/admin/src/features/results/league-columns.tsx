import { Points, ScoreBar, type DataColumn } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { useTranslation } from 'react-i18next';
import { usePickText } from '@siheng/ui';
import type { trpc } from '../../api/trpc.ts';
import { useClassName } from '../../shell/use-class-name.ts';
import { ProvisionalTag } from './provisional-tag.tsx';
import { RankChange } from './rank-change.tsx';

export type League = inferOutput<typeof trpc.results.league>;
type Row = League['rows'][number];

const rankClass = (rank: number): string => (rank <= 3 ? `rank rank-${rank}` : 'rank');

/** Columns of the league table; one for each section of the scheme. */
export function useLeagueColumns(league: League | undefined, run: string | undefined): readonly DataColumn<Row>[] {
  const { t } = useTranslation('results');
  const pick = usePickText();
  const className = useClassName();
  const full = league?.rows.some((row) => row.weighted !== null) === true ? 100 : (league?.sections ?? []).filter((section) => section.kind === 'scored').reduce((sum, section) => sum + Number(section.full ?? 0), 0);
  const sections: readonly DataColumn<Row>[] = (league?.sections ?? []).map((section) => ({
    key: `section:${section.id}`,
    title: <span className="league-section">{pick(section.title)}{section.full === null ? null : <small className="sh-quiet">{section.kind === 'bonus' ? '+' : ''}{section.full}</small>}</span>,
    name: pick(section.title),
    align: 'right',
    width: 88,
    value: (row) => row.sections[section.id] ?? null,
    render: (row) => {
      const got = row.sections[section.id];
      return <Points value={got ?? null} tone={got === '0' && section.kind === 'bonus' ? 'quiet' : undefined} />;
    },
  }));
  const hasDeductions = league?.rows.some((row) => row.deductions !== '0') === true;
  const isWeighted = league?.rows.some((row) => row.weighted !== null) === true;
  const hasGrades = league?.rows.some((row) => row.grade !== null) === true;
  return [
    { key: 'rank', title: t('rank'), width: 72, value: (row) => row.rank, sortable: true, fixed: 'left', render: (row) => <span className={rankClass(row.rank)} title={row.tied > 1 ? t('tied', { count: row.tied }) : undefined}>{row.rank}{row.tied > 1 ? <small>=</small> : null}</span> },
    {
      key: 'name', title: t('unit'), width: 172, sortable: true, fixed: 'left', value: (row) => row.unitName,
      render: (row) => (
        <span className="league-unit">
          <Link to="/results/units/$unitId" params={{ unitId: row.unitId }} search={{ run }}>{row.unitName}</Link>
          {row.provisional ? <ProvisionalTag missing={row.missingCount} /> : null}
        </span>
      ),
    },
    { key: 'class', title: t('class'), width: 72, sortable: true, value: (row) => className(row.class), render: (row) => className(row.class) },
    { key: 'total', title: t('total'), width: 116, align: 'right', sortable: true, value: (row) => row.total, render: (row) => <span className="league-total"><Points value={row.total} strong />{full > 0 ? <ScoreBar got={row.total} full={String(full)} /> : null}</span> },
    { key: 'change', title: t('change'), width: 72, align: 'center', value: (row) => row.change ?? null, render: (row) => <RankChange change={row.change} /> },
    ...(isWeighted ? (['content', 'weighted'] as const).map((key) => ({ key, title: t(key), width: 96, align: 'right' as const, value: (row: Row) => row[key], render: (row: Row) => <Points value={row[key]} /> })) : []),
    ...sections,
    ...(hasDeductions ? [{ key: 'deductions', title: t('deductions'), width: 90, align: 'right', sortable: true, value: (row: Row) => row.deductions, render: (row: Row) => <Points value={row.deductions} tone={row.deductions === '0' ? 'quiet' : 'lost'} /> } as const] : []),
    ...(hasGrades ? [{ key: 'grade', title: t('grade'), width: 90, value: (row: Row) => (row.gradeTitle === null ? null : pick(row.gradeTitle)), render: (row: Row) => (row.gradeTitle === null ? '—' : pick(row.gradeTitle)) } as const] : []),
  ];
}
