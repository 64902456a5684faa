import { createRoute, redirect, retainSearchParams } from '@tanstack/react-router';
import { ensureSession } from '../api/session.ts';
import { AppLayout } from '../shell/app-layout.tsx';
import { Crash } from '../shell/crash.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { rootRoute } from './root-route.ts';
import { searchOf, textSearch } from './search-fields.ts';

const assessmentSearch = searchOf({ assessment: textSearch });

/** All pages for signed-in people; the chosen assessment stays in the URL from page to page. */
export const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  validateSearch: assessmentSearch,
  search: { middlewares: [retainSearchParams(['assessment'])] },
  beforeLoad: async ({ location }) => {
    const session = await ensureSession();
    if (session === null) throw redirect({ to: '/sign-in', search: { next: location.pathname === '/' ? undefined : location.href } });
  },
  component: AppLayout,
  errorComponent: Crash,
  notFoundComponent: NotFound,
});
