import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { queryClient, trpc } from '../api/trpc.ts';
import { rootRoute } from './root-route.ts';
import { pathSearch, searchOf } from './search-fields.ts';

const setupStatus = () => queryClient.fetchQuery({ ...trpc.setup.status.queryOptions(), staleTime: 5_000 });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: searchOf({ next: pathSearch }),
  beforeLoad: async () => {
    if ((await setupStatus()).needsAdministrator) throw redirect({ to: '/first-administrator' });
  },
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const firstAdministratorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/first-administrator',
  beforeLoad: async () => {
    if (!(await setupStatus()).needsAdministrator) throw redirect({ to: '/sign-in' });
  },
  component: lazyRouteComponent(() => import('../features/sign-in/first-administrator-page.tsx'), 'FirstAdministratorPage'),
});

export const signInRoutes = [signInRoute, firstAdministratorRoute] as const;
