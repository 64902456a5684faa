import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { appRoute } from './app-route.ts';
import { textSearch } from './table-search.ts';

const schemesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/schemes',
  component: lazyRouteComponent(() => import('../features/schemes/schemes-page.tsx'), 'SchemesPage'),
});

const schemeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/schemes/$hash',
  validateSearch: z.object({ query: textSearch, department: textSearch, tab: z.literal('clauses').optional().catch(undefined), state: z.enum(['executed', 'placed', 'not-executable', 'open']).optional().catch(undefined), clause: textSearch }),
  component: lazyRouteComponent(() => import('../features/schemes/scheme-page.tsx'), 'SchemePage'),
});

export const schemeRoutes = [schemesRoute, schemeRoute] as const;
