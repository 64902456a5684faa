import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from './app-route.ts';
import { choiceSearch, searchOf, textSearch } from './search-fields.ts';

const schemesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/schemes',
  component: lazyRouteComponent(() => import('../features/schemes/schemes-page.tsx'), 'SchemesPage'),
});

const schemeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/schemes/$hash',
  validateSearch: searchOf({ query: textSearch, department: textSearch, tab: choiceSearch(['clauses']), state: choiceSearch(['executed', 'placed', 'not-executable', 'open']), clause: textSearch }),
  component: lazyRouteComponent(() => import('../features/schemes/scheme-page.tsx'), 'SchemePage'),
});

export const schemeRoutes = [schemesRoute, schemeRoute] as const;
