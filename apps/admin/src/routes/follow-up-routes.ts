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

/** What follows from a result: consequences, rectification, results of other authorities. */
export const followUpRoutes = [consequencesRoute] as const;
