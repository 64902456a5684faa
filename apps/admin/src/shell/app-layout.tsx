import { AppShell, EmptyState, PageFrame } from '@siheng/ui';
import { Outlet, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isPreparing, useSession } from '../api/session.ts';
import { AccountMenu } from './account-menu.tsx';
import { AssessmentSwitcher } from './assessment-switcher.tsx';
import { LocaleSwitch } from './locale-switch.tsx';
import { MainMenu } from './main-menu.tsx';
import { ModeSwitch } from './mode-switch.tsx';
import { AssessmentContext } from './use-assessment.ts';

/** Everything around a page for a signed-in person. */
export function AppLayout() {
  const { t } = useTranslation('shell');
  const session = useSession();
  const { assessment: wanted } = useSearch({ from: '/app' });
  const router = useRouter();
  const isSignedOut = session === null;
  // The session ended while the page was open: the route asks again, and leads to the sign-in page and from there back.
  useEffect(() => {
    if (isSignedOut) void router.invalidate();
  }, [isSignedOut, router]);
  if (session === null) return null;
  const ready = session.assessments.filter((assessment) => !isPreparing(assessment));
  const chosen = ready.find((assessment) => assessment.id === wanted) ?? ready[0] ?? null;
  const header = (
    <>
      <AssessmentSwitcher session={session} chosen={chosen} />
      <span className="app-spacer" />
      <ModeSwitch />
      <LocaleSwitch />
      <AccountMenu session={session} />
    </>
  );
  return (
    <AssessmentContext value={chosen}>
      <AppShell header={header} menu={(collapsed) => <MainMenu collapsed={collapsed} />}>
        {chosen === null ? (
          <PageFrame title={t('assessment.none')}>
            <div className="sh-panel"><EmptyState title={t('assessment.none')} reason={t('assessment.noneReason')} /></div>
          </PageFrame>
        ) : <Outlet key={chosen.id} />}
      </AppShell>
    </AssessmentContext>
  );
}
