import { DataTable, PageFrame, showPlain, StatusTag, useWords } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { StateTag } from '../rectification/item-parts.tsx';
import { statusTones } from '../rectification/rectification-data.ts';
import { PlanResult } from './plan-result.tsx';

type Result = inferOutput<typeof trpc.externalResults.get>;
const route = getRouteApi('/app/external-results/$id');
const warningNames = ['second_label_read_as_got', 'got_exceeds_full', 'points_not_found', 'stated_count_differs', 'departments_differ'] as const;

function Warnings({ result }: { readonly result: Result }) {
  const { t } = useTranslation('externalResults');
  const nameOf = (warning: string): string => { const known = warningNames.find((name) => name === warning); return known === undefined ? warning : t(`warningNames.${known}`); };
  if (result.warnings.length === 0) return null;
  return <Alert type="warning" showIcon title={t('warnings')} description={<ul className="plain-list">{result.warnings.map(({ clause, warning }) => <li key={`${clause} ${warning}`}>{t('warningLine', { clause, warning: nameOf(warning) })}</li>)}</ul>} />;
}

function Target({ target }: { readonly target: NonNullable<Result['target']> }) {
  const { t } = useTranslation('externalResults');
  const words = useWords();
  return (
    <section className="sh-panel">
      <h2>{t('target', { later: target.later.title })}</h2>
      <div className="sh-toolbar">
        <span>{t('targetLine', { lost: target.lostItemCount, rectified: target.rectifiedCount })}</span>
        {(['no_new_loss_on_full_items', 'lost_items_rectified', 'rank_improves'] as const).map((goal) => <StatusTag key={goal} tone={target.goals[goal] ? 'success' : 'error'}>{words.labelled(t(`goals.${goal}`), t(target.goals[goal] ? 'met' : 'notMet'))}</StatusTag>)}
      </div>
    </section>
  );
}

function Lines({ result, section }: { readonly result: Result; readonly section: Result['sections'][number] }) {
  const { t } = useTranslation('externalResults');
  const { t: repair } = useTranslation('rectification');
  const words = useWords();
  const status = (id: string) => result.target?.status[id];
  return (
    <section className="sh-panel sh-panel-flush">
      <h2 className="repair-section">{section.section} <span className="sh-quiet">{t('subtotal', { items: section.items })} {[section.full, section.got, section.lost].map(showPlain).join(' / ')}</span></h2>
      <DataTable
        label={section.section}
        rows={result.lines.filter((line) => line.section === section.section)}
        rowKey={(line) => line.id}
        columns={[
          { key: 'item', title: t('line'), width: 230, render: (line) => <><div>{line.item}</div><div className="sh-quiet">{line.group}</div></> },
          { key: 'full', title: t('full'), width: 64, align: 'right', render: (line) => showPlain(line.full) },
          { key: 'got', title: t('got'), width: 64, align: 'right', render: (line) => showPlain(line.got) },
          { key: 'lost', title: t('lost'), width: 64, align: 'right', render: (line) => (line.lost === null ? t('undecided') : showPlain(line.lost)) },
          { key: 'place', title: t('place'), width: 84, align: 'right', render: (line) => line.place },
          { key: 'cause', title: t('cause'), render: (line) => <><div>{line.cause}</div><div className="sh-quiet">{line.actions.join('；')}</div></> },
          { key: 'departments', title: t('departments'), width: 140, render: (line) => words.list(line.departments) },
          { key: 'state', title: t('state'), width: 120, render: (line) => { const later = status(line.id); return <>{line.rectification === null ? '—' : <Link to="/rectification" search={{ item: line.rectification.id }}><StateTag item={line.rectification} /></Link>}{later === undefined ? null : <StatusTag tone={statusTones[later]}>{repair(`statuses.${later}`)}</StatusTag>}</>; } },
        ]}
      />
    </section>
  );
}

export function ExternalResultPage() {
  const { t } = useTranslation('externalResults');
  const words = useWords();
  const { id } = route.useParams();
  const query = useQuery(trpc.externalResults.get.queryOptions({ id }));
  const { data } = query;
  return (
    <PageFrame
      title={data?.title ?? t('title')}
      crumbs={[{ key: 'list', title: <Link to="/external-results">{t('title')}</Link> }]}
      description={data === undefined ? undefined : words.list([data.authority, words.range(data.from, data.to), ...(data.rank === null ? [] : [t('rankLine', { rank: data.rank })]), data.source])}
      actions={data?.mayPlan === true ? <PlanResult id={id} /> : null}
    >
      <QueryView query={query} lines={12}>
        {(result) => (
          <>
            <section className="sh-panel sh-toolbar">
              <strong>{t('total', { items: result.total.items })} {[result.total.full, result.total.got, result.total.lost].map(showPlain).join(' / ')}</strong>
              <span className="sh-quiet">{t('counts', result.counts)}</span>
              {result.asLead.map(({ department, items, lost }) => <span key={department}>{department} <span className="sh-quiet">{t('lead', { items, lost: showPlain(lost) })}</span></span>)}
            </section>
            {result.target === null ? null : <Target target={result.target} />}
            <Warnings result={result} />
            {result.sections.map((section) => <Lines key={section.section} result={result} section={section} />)}
          </>
        )}
      </QueryView>
    </PageFrame>
  );
}
