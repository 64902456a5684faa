import { EmptyState, Points, ScoreBar, sentence, showPoints, StatusTag, usePickText, useWords } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { Freshness } from '../scoring/freshness.tsx';
import { Figures } from './figures.tsx';
import { Panel } from './panel.tsx';

type OwnUnit = inferOutput<typeof trpc.overview.ownUnits>['units'][number];
type Standing = NonNullable<OwnUnit['standing']>;

function Losses({ unit, losses }: { readonly unit: OwnUnit; readonly losses: Standing['losses'] }) {
  const { t } = useTranslation('overview');
  const pick = usePickText();
  if (losses.length === 0) return <EmptyState title={t('own.noLoss')} />;
  return (
    <ol className="own-losses">
      {losses.map((loss) => (
        <li key={loss.item}>
          <div className="own-loss-head">
            <Link to="/results/units/$unitId/items/$itemId" params={{ unitId: unit.id, itemId: loss.item }}>{pick(loss.title)}</Link>
            <span className="sh-quiet">{pick(loss.section)}</span>
            <ScoreBar got={loss.got} full={loss.full} />
            <span className="sh-lost sh-strong sh-num">−{showPoints(loss.lost)}</span>
          </div>
          <ul>{loss.why.map((why) => <li key={`${why.ruleText}${why.text.zh}`}>{why.ruleText === null ? null : <blockquote>{sentence(why.ruleText)}</blockquote>}<p className="sh-quiet">{pick(why.text)}</p></li>)}</ul>
        </li>
      ))}
    </ol>
  );
}

function Owed({ unit, waiting }: { readonly unit: OwnUnit; readonly waiting: Standing['waiting'] }) {
  const { t } = useTranslation('overview');
  const words = useWords();
  const pick = usePickText();
  if (unit.unreported.length === 0 && waiting.length === 0) return <EmptyState title={t('own.nothingOwed')} />;
  return (
    <>
      {unit.unreported.length === 0 ? null : (
        <>
          <p className="sh-quiet owed-hint">{t('unreportedHint')}</p>
          <ul className="plain-list own-owed">
            {unit.unreported.map((one) => <li key={one.dataset}><StatusTag tone="warning">{t('unreported')}</StatusTag><span>{pick(one.title)}</span><Link to="/data/reporting" search={{ unit: unit.id }}>{t('own.report')}</Link></li>)}
          </ul>
        </>
      )}
      {waiting.length === 0 ? null : (
        <>
          <p className="sh-quiet own-waiting">{t('own.waiting')}</p>
          <ul className="plain-list">{waiting.map((one) => <li key={pick(one.title)}><span>{words.labelled(pick(one.title), words.list(one.owed.map(pick)))}</span></li>)}</ul>
        </>
      )}
    </>
  );
}

function OwnUnitView({ unit }: { readonly unit: OwnUnit }) {
  const { t } = useTranslation('overview');
  const pick = usePickText();
  const { standing } = unit;
  if (standing === null) return <><Panel title={t('own.owed')}><Owed unit={unit} waiting={[]} /></Panel><div className="sh-panel"><EmptyState title={t('noRun')} reason={t('own.noRunReason')} /></div></>;
  const lost = standing.losses.length;
  return (
    <>
      <Figures figures={[
        { key: 'rank', label: t('own.rank'), value: standing.rank, note: standing.tied > 1 ? t('own.ofTied', { of: standing.of, tied: standing.tied }) : t('own.of', { of: standing.of }) },
        { key: 'total', label: t('own.total'), value: <Points value={standing.total} />, note: t('own.full', { full: showPoints(standing.full) }), ...(standing.provisional ? { tone: 'warning' as const } : {}) },
        { key: 'next', label: t('own.toNext'), value: standing.toNext === null ? t('own.first') : showPoints(standing.toNext), ...(standing.gradeTitle === null ? {} : { note: t('own.grade', { grade: pick(standing.gradeTitle) }) }) },
        { key: 'lost', label: t('own.lostItems'), value: lost, note: standing.provisional ? t('provisionalHint') : t('own.settled') },
      ]} />
      <div className="sh-grid-2 own-columns">
        <Panel title={t('own.losses')} extra={<Link to="/results/units/$unitId" params={{ unitId: unit.id }}>{t('own.sheet')}</Link>}><Losses unit={unit} losses={standing.losses} /></Panel>
        <Panel title={t('own.owed')}><Owed unit={unit} waiting={standing.waiting} /></Panel>
      </div>
    </>
  );
}

/** The first page of the staff of a unit: where it stands, what it lost and why, what it still owes. */
export function OwnOverview() {
  const { t } = useTranslation('overview');
  const { id: assessmentId } = useAssessment();
  const query = useQuery(trpc.overview.ownUnits.queryOptions({ assessmentId }));
  return (
    <>
      <Freshness shown={query.data === undefined ? undefined : (query.data.run?.id ?? null)} />
      <QueryView query={query} lines={10}>
        {({ units }) => (units.length === 0 ? <div className="sh-panel"><EmptyState title={t('own.none')} /></div> : units.map((unit) => (
          <div key={unit.id} className="sh-page-body">{units.length > 1 ? <h2 className="own-name">{unit.name}</h2> : null}<OwnUnitView unit={unit} /></div>
        )))}
      </QueryView>
    </>
  );
}
