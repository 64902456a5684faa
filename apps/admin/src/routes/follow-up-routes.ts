import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from './app-route.ts';
import { choiceSearch, flagSearch, searchOf, tableSearch, textSearch } from './search-fields.ts';

const consequencesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/consequences',
  validateSearch: searchOf({ ...tableSearch(['unit']), unit: textSearch, state: choiceSearch(['proposed', 'confirmed', 'rejected', 'superseded', 'replaced']) }),
  component: lazyRouteComponent(() => import('../features/consequences/consequences-page.tsx'), 'ConsequencesPage'),
});

const rectificationRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/rectification',
  validateSearch: searchOf({
    ...tableSearch(['item']), view: choiceSearch(['table']), state: choiceSearch(['open', 'in_progress', 'claimed_done', 'returned', 'verified']),
    body: textSearch, origin: choiceSearch(['own', 'external']), overdue: flagSearch, item: textSearch,
  }),
  component: lazyRouteComponent(() => import('../features/rectification/rectification-page.tsx'), 'RectificationPage'),
});

const externalResultsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/external-results',
  component: lazyRouteComponent(() => import('../features/external-results/external-results-page.tsx'), 'ExternalResultsPage'),
});

const externalResultRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/external-results/$id',
  component: lazyRouteComponent(() => import('../features/external-results/external-result-page.tsx'), 'ExternalResultPage'),
});

/** What follows from a result: consequences, rectification, results of other authorities. */
export const followUpRoutes = [consequencesRoute, rectificationRoute, externalResultsRoute, externalResultRoute] as const;
