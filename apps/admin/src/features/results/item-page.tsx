import { lostOf, PageFrame, Points, StatusTag, usePickText } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { Freshness } from '../scoring/freshness.tsx';
import { OtherRules } from '../objections/other-rules.tsx';
import { ItemAside } from './item-aside.tsx';
import type { ItemTrace } from './item-data.ts';
import { ItemEvidence } from './item-evidence.tsx';
import { ItemJudgements } from './item-judgements.tsx';
import { ItemOpen } from './item-open.tsx';
import { ItemPanels } from './item-panels.tsx';
import { ItemTraceView } from './item-trace.tsx';
import { OldRunNotice, useRunLine } from './run-line.tsx';

const route = getRouteApi('/app/results/units/$unitId/items/$itemId');

function ItemFigures({ trace }: { readonly trace: ItemTrace }) {
  const { t } = useTranslation('results');
  const lost = trace.score.kind === 'bonus' ? null : lostOf(trace.score.full, trace.score.got);
  return (
    <span className="item-figures">
      <span>{t('sheet.full2')} <Points value={trace.score.full} strong /></span>
      <span>{t('sheet.got')} <Points value={trace.score.got} strong tone={trace.score.kind === 'bonus' && trace.score.got !== '0' ? 'gained' : undefined} /></span>
      {lost === null ? null : <span>{t('sheet.lost')} <Points value={lost} strong tone="lost" /></span>}
      {trace.score.state === 'unscored' ? <StatusTag tone="warning">{t('provisional')}</StatusTag> : null}
    </span>
  );
}

export function ItemPage() {
  const { t } = useTranslation('results');
  const pick = usePickText();
  const { id: assessmentId } = useAssessment();
  const { unitId, itemId } = route.useParams();
  const { run } = route.useSearch();
  const navigate = route.useNavigate();
  const runLine = useRunLine();
  const query = useQuery(trpc.results.item.queryOptions({ assessmentId, unitId, itemId, ...(run === undefined ? {} : { runId: run }) }));
  const trace = query.data;
  return (
    <PageFrame
      title={trace ? pick(trace.item.title) : t('item.title')}
      tags={trace ? <ItemFigures trace={trace} /> : null}
      crumbs={[
        { key: 'league', title: <Link to="/results" search={{ run }}>{t('title')}</Link> },
        { key: 'sheet', title: <Link to="/results/units/$unitId" params={{ unitId }} search={{ run }}>{trace?.unit.name ?? t('sheet.title')}</Link> },
        { key: 'item', title: trace ? pick(trace.section.title) : t('item.title') },
      ]}
      {...(trace ? { description: runLine(trace.run) } : {})}
    >
      <Freshness shown={trace?.run.published === true ? trace.run.id : undefined} />
      {trace ? <OldRunNotice run={trace.run} onCurrent={() => void navigate({ search: (before) => ({ ...before, run: undefined }) })} /> : null}
      <QueryView query={query} lines={12}>
        {(data) => (
          <div className="item-columns">
            <div className="sh-page-body">
              <ItemOpen trace={data} />
              <section className="sh-panel" aria-label={t('item.title')}>
                <h2>{t('item.title')}</h2>
                <ItemTraceView trace={data} />
                {data.run.published ? <OtherRules trace={data} /> : null}
              </section>
              <ItemJudgements trace={data} />
              <ItemEvidence evidence={data.evidence} />
              <ItemPanels trace={data} />
            </div>
            <ItemAside trace={data} />
          </div>
        )}
      </QueryView>
    </PageFrame>
  );
}
