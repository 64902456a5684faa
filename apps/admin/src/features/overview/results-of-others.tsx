import { showPlain, useWords } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';

/** What other authorities gave the organisation, and how far the repair is; nothing where there is none, or for whom it is not open. */
export function ResultsOfOthers() {
  const { t } = useTranslation('overview');
  const { t: external } = useTranslation('externalResults');
  const words = useWords();
  const { id: assessmentId } = useAssessment();
  const results = useQuery({ ...trpc.externalResults.list.queryOptions({ assessmentId }), retry: false }).data?.rows ?? [];
  const { data: repair } = useQuery({ ...trpc.rectification.list.queryOptions({ assessmentId, origin: 'external', page: 1, pageSize: 1 }), enabled: results.length > 0 });
  if (results.length === 0) return null;
  return (
    <section className="sh-panel" aria-label={t('others')}>
      <div className="panel-head"><h2>{t('others')}</h2>{repair === undefined ? null : <Link to="/rectification" search={{ origin: 'external' }}>{t('othersRepair', { total: repair.total, verified: repair.counts.verified })}</Link>}</div>
      <ul className="plain-list">
        {results.map((result) => (
          <li key={result.id}>
            <Link to="/external-results/$id" params={{ id: result.id }}>{result.title}</Link>{' '}
            <span className="sh-quiet">{words.list([result.authority, ...(result.rank === null ? [] : [external('rankLine', { rank: result.rank })]), words.labelled(external('points'), [result.total.full, result.total.got, result.total.lost].map(showPlain).join(' / '))])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
