import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { appRoute } from './app-route.ts';
import { tableSearch, textSearch } from './table-search.ts';

const judgementsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/judgements',
  validateSearch: z.object({ ...tableSearch(['unit', 'item', 'state']), department: textSearch, unit: textSearch, entry: textSearch, state: z.enum(['owed', 'judged', 'idle', 'all']).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/judgements/judgements-page.tsx'), 'JudgementsPage'),
});

export const judgementRoutes = [judgementsRoute] as const;
