import { PageFrame, StatusTag, useWords } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { Reviewer } from './reviewer.tsx';
import { stateTones } from './state-tones.ts';
import { Writer } from './writer.tsx';

const route = getRouteApi('/app/self-assessment/entry');

/** The self-assessment of one unit: its staff write, everybody else reads and reviews. */
export function SelfAssessmentEntryPage() {
  const { t } = useTranslation('selfAssessment');
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { id: assessmentId } = useAssessment();
  const query = useQuery({ ...trpc.selfAssessment.get.queryOptions({ assessmentId, unitId: search.unit, ...(search.number === undefined ? {} : { number: search.number }) }), enabled: search.unit !== '', staleTime: Infinity, gcTime: 0 });
  const { data } = query;
  return (
    <PageFrame
      title={data === undefined ? t('title') : t('titleOf', { unit: data.unit.name })}
      {...(data?.isOwn === true ? {} : { crumbs: [{ key: 'list', title: <Link to="/self-assessment">{t('title')}</Link> }, { key: 'entry', title: data?.unit.name ?? '' }] })}
      tags={data === undefined ? null : <StatusTag tone={stateTones[data.state]}>{t(`states.${data.state}`)}</StatusTag>}
      description={data?.dueAt === undefined || data.dueAt === null ? t('description') : words.labelled(t('dueAt'), data.dueAt)}
    >
      <QueryView query={query} lines={12}>
        {(found) => (found.isOwn && search.number === undefined
          ? <Writer key={`${found.unit.id}:${found.state}:${query.dataUpdatedAt}`} data={found} step={search.step ?? 'targets'} item={search.item} onPlace={({ step, item }) => void navigate({ search: (before) => ({ ...before, unit: search.unit, step, item }), replace: true, resetScroll: false })} />
          : <Reviewer key={`${found.unit.id}:${found.number ?? 0}`} data={found} onNumber={(number) => void navigate({ search: (before) => ({ ...before, unit: search.unit, number }) })} />)}
      </QueryView>
    </PageFrame>
  );
}
