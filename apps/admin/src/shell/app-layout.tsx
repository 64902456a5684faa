import { AppShell, LoadingState } from '@siheng/ui';
import { lazyRouteComponent, useRouter, useSearch } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { isPreparing, useSession } from '../api/session.ts';
import { Bell } from '../features/notifications/bell.tsx';
import { Live } from '../features/my-work/live.tsx';
import { AccountMenu } from './account-menu.tsx';
import { AssessmentSwitcher } from './assessment-switcher.tsx';
import { LocaleSwitch } from './locale-switch.tsx';
import { MainMenu } from './main-menu.tsx';
import { ModeSwitch } from './mode-switch.tsx';
import { PagePlace } from './page-place.tsx';
import { AssessmentContext } from './use-assessment.ts';

const Dialogs = lazyRouteComponent(() => import('./dialogs.tsx'), 'Dialogs');
const PreparingPage = lazyRouteComponent(() => import('./preparing-page.tsx'), 'PreparingPage');
const FirstPasswordPage = lazyRouteComponent(() => import('../features/password/first-password-page.tsx'), 'FirstPasswordPage');

/** Everything around a page for a signed-in person. */
export function AppLayout() {
  const session = useSession();
  const { assessment: wanted } = useSearch({ from: '/app' });
  const router = useRouter();
  const isSignedOut = session === null;
  // The session ended while the page was open: the route asks again, and leads to the sign-in page and from there back.
  useEffect(() => {
    if (isSignedOut) void router.invalidate();
  }, [isSignedOut, router]);
  if (session === null) return null;
  if (session.user.mustChangePassword) return <Suspense fallback={<LoadingState lines={4} />}><Dialogs><FirstPasswordPage session={session} /></Dialogs></Suspense>;
  const ready = session.assessments.filter((assessment) => !isPreparing(assessment));
  const awaited = session.assessments.find((assessment) => assessment.id === wanted && isPreparing(assessment));
  const chosen = ready.find((assessment) => assessment.id === wanted) ?? ready[0] ?? null;
  const header = (
    <>
      <AssessmentSwitcher session={session} chosen={awaited ?? chosen} />
      <span className="app-spacer" />
      <Bell />
      <ModeSwitch />
      <LocaleSwitch />
      <AccountMenu session={session} />
    </>
  );
  return (
    <AssessmentContext value={chosen}>
      <Live />
      <AppShell header={header} menu={(collapsed, expand) => <MainMenu collapsed={collapsed} onExpand={expand} />}>
        <Suspense fallback={<LoadingState lines={8} />}><Dialogs>{awaited === undefined ? <PagePlace chosen={chosen} /> : <PreparingPage key={awaited.id} county={awaited} />}</Dialogs></Suspense>
      </AppShell>
    </AssessmentContext>
  );
}
