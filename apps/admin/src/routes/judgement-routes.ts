import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from './app-route.ts';
import { choiceSearch, searchOf, tableSearch, textSearch } from './search-fields.ts';

const judgementsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/judgements',
  validateSearch: searchOf({ ...tableSearch(['unit', 'item', 'state']), department: textSearch, track: textSearch, unit: textSearch, entry: textSearch, state: choiceSearch(['owed', 'judged', 'idle', 'all']) }),
  component: lazyRouteComponent(() => import('../features/judgements/judgements-page.tsx'), 'JudgementsPage'),
});

const findingsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/findings',
  validateSearch: searchOf({ ...tableSearch(['unit']), unit: textSearch, state: choiceSearch(['entered', 'verified', 'dismissed', 'withdrawn']), finding: textSearch }),
  component: lazyRouteComponent(() => import('../features/findings/findings-page.tsx'), 'FindingsPage'),
});

const vetoesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/vetoes',
  validateSearch: searchOf({ ...tableSearch(['unit']), unit: textSearch, state: choiceSearch(['proposed', 'confirmed', 'refused', 'withdrawn', 'lifted']), veto: textSearch }),
  component: lazyRouteComponent(() => import('../features/vetoes/vetoes-page.tsx'), 'VetoesPage'),
});

const panelsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/panels',
  validateSearch: searchOf({ panel: textSearch }),
  component: lazyRouteComponent(() => import('../features/panels/panels-page.tsx'), 'PanelsPage'),
});

const deductionsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/superior-deductions',
  component: lazyRouteComponent(() => import('../features/superior-deductions/deductions-page.tsx'), 'DeductionsPage'),
});

export const judgementRoutes = [judgementsRoute, findingsRoute, vetoesRoute, panelsRoute, deductionsRoute] as const;
