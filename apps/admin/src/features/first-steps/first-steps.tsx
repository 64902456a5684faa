import { CheckCircleFilled } from '@ant-design/icons';
import { PageFrame, StatusTag } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { stepsOf, type StepCounts } from './steps.ts';

const links = { units: '/settings/units', people: '/settings/people', schemes: '/settings/schemes', assessment: '/settings/assessments/new' } as const;

function Steps({ counts }: { readonly counts: StepCounts }) {
  const { t } = useTranslation('firstSteps');
  const steps = stepsOf(counts);
  const done = {
    units: t('units.done', counts), people: t('people.done', { count: counts.people }), schemes: t('schemes.done', { count: counts.schemes }),
    assessment: t('assessment.done', { count: counts.assessments }), data: '',
  };
  return (
    <section className="sh-panel" aria-label={t('title')}>
      <p className="sh-quiet first-steps-progress">{t('progress', { done: steps.filter((step) => step.state === 'done').length, total: steps.length })}</p>
      <ol className="first-steps">
        {steps.map(({ key, state }, index) => (
          <li key={key} className={`first-step first-step-${state}`} aria-current={state === 'current' ? 'step' : undefined}>
            <span className="first-step-number" aria-hidden>{state === 'done' ? <CheckCircleFilled /> : index + 1}</span>
            <div className="first-step-words">
              {key === 'data' ? <strong>{t('data.title')}</strong> : <Link to={links[key]} className="sh-strong">{t(`${key}.title`)}</Link>}
              <p className="sh-quiet">{t(`${key}.text`)}</p>
            </div>
            <div className="first-step-state">
              <StatusTag tone={state === 'done' ? 'success' : state === 'current' ? 'info' : 'neutral'}>{t(`states.${state}`)}</StatusTag>
              <span className="sh-quiet">{state === 'done' ? done[key] : key === 'data' ? t('data.waits') : ''}</span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What to do in a new installation, in its order, with how far it is. */
export function FirstSteps() {
  const { t } = useTranslation('firstSteps');
  const query = useQuery({ ...trpc.setup.firstSteps.queryOptions(), staleTime: 0 });
  return (
    <PageFrame title={t('title')} description={t('description')}>
      <QueryView query={query}>{(counts) => (counts === null ? null : <Steps counts={counts} />)}</QueryView>
    </PageFrame>
  );
}
