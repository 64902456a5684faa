import { EmptyState, LoadingState, PageFrame } from '@siheng/ui';
import { lazyRouteComponent, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayDo, useSession } from '../api/session.ts';
import type { ChosenAssessment } from './use-assessment.ts';

// Seen once in the life of an installation.
const FirstSteps = lazyRouteComponent(() => import('../features/first-steps/first-steps.tsx'), 'FirstSteps');

/** Pages that are there before there is an assessment: the settings, and a scheme to read. */
const isIndependent = (path: string): boolean => path.startsWith('/settings/') || path.startsWith('/schemes/');

/** The page. Without an assessment, what to do first for who sets it up, and why there is nothing to see for others. */
export function PagePlace({ chosen }: { readonly chosen: ChosenAssessment | null }) {
  const { t } = useTranslation('shell');
  // The page that is shown, not the one that is on its way.
  const path = useRouterState({ select: (state) => state.matches.at(-1)?.pathname ?? '/' });
  const maySetUp = useMayDo('assessments.create');
  const isNew = useSession()?.assessments.length === 0;
  if (chosen !== null || isIndependent(path)) return <Outlet key={isIndependent(path) ? 'independent' : chosen?.id} />;
  if (maySetUp && isNew) return <Suspense fallback={<LoadingState lines={8} />}><FirstSteps /></Suspense>;
  return (
    <PageFrame title={t('assessment.none')}>
      <div className="sh-panel"><EmptyState title={t('assessment.none')} reason={t('assessment.noneReason')} /></div>
    </PageFrame>
  );
}
