import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { appRoute } from './app-route.ts';
import { searchOf, textSearch } from './search-fields.ts';

const homeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/',
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/overview', search });
  },
});

const overviewRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/overview',
  validateSearch: searchOf({ track: textSearch }),
  component: lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage'),
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

export const overviewRoutes = [homeRoute, overviewRoute, pluginsRoute, extensionRoute] as const;
