import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { ensureSession } from '../api/session.ts';
import { appRoute } from './app-route.ts';
import { searchOf, textSearch } from './search-fields.ts';

const workers: ReadonlySet<string> = new Set(['department', 'station', 'inspector', 'rater']);

const homeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/',
  beforeLoad: async ({ search }) => {
    const duties = (await ensureSession())?.duties ?? [];
    // Who works for others' questions begins with what there is to do; who runs or leads the assessment with how it stands.
    const isWorker = duties.length > 0 && duties.every((duty) => workers.has(duty.role));
    throw redirect({ to: isWorker ? '/my-work' : '/overview', search });
  },
});

const overviewRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/overview',
  validateSearch: searchOf({ track: textSearch }),
  // Who watches over the system has no assessment to look at.
  beforeLoad: async () => {
    const session = await ensureSession();
    if (session === null || session.user.mustChangePassword || session.duties.length === 0 || session.mayDo.includes('assessment.read')) return;
    throw redirect({ to: session.mayDo.includes('audit.read') ? '/settings/audit' : session.mayDo.includes('users.read') ? '/settings/people' : '/settings/policy' });
  },
  component: lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage'),
});

const workRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/my-work',
  component: lazyRouteComponent(() => import('../features/my-work/work-page.tsx'), 'WorkPage'),
});

const pluginsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/plugins',
  component: lazyRouteComponent(() => import('../features/plugins/plugins-page.tsx'), 'PluginsPage'),
});

const extensionRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/extensions/$plugin/$page',
  component: lazyRouteComponent(() => import('../features/plugins/extension-page.tsx'), 'ExtensionPage'),
});

export const overviewRoutes = [homeRoute, overviewRoute, workRoute, pluginsRoute, extensionRoute] as const;
