import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { appRoute } from './app-route.ts';
import { tableSearch, textSearch } from './table-search.ts';

const consequencesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/consequences',
  validateSearch: z.object({ ...tableSearch(['unit']), unit: textSearch, state: z.enum(['proposed', 'confirmed', 'rejected', 'superseded', 'replaced']).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/consequences/consequences-page.tsx'), 'ConsequencesPage'),
});

const rectificationRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/rectification',
  validateSearch: z.object({
    ...tableSearch(['item']), view: z.literal('table').optional().catch(undefined), state: z.enum(['open', 'in_progress', 'claimed_done', 'returned', 'verified']).optional().catch(undefined),
    body: textSearch, origin: z.enum(['own', 'external']).optional().catch(undefined), overdue: z.literal(true).optional().catch(undefined), item: textSearch,
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
