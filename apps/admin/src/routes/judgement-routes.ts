import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from './app-route.ts';
import { choiceSearch, searchOf, tableSearch, textSearch } from './search-fields.ts';

const judgementsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/judgements',
  validateSearch: searchOf({ ...tableSearch(['unit', 'item', 'state']), department: textSearch, track: textSearch, unit: textSearch, entry: textSearch, state: choiceSearch(['owed', 'judged', 'idle', 'all']) }),
  component: lazyRouteComponent(() => import('../features/judgements/judgements-page.tsx'), 'JudgementsPage'),
});

export const judgementRoutes = [judgementsRoute] as const;
