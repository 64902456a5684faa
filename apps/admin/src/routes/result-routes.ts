import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { appRoute } from './app-route.ts';
import { tableSearch, textSearch } from './table-search.ts';

const leagueRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/results',
  validateSearch: z.object({ ...tableSearch(['rank', 'name', 'total', 'base', 'bonus', 'deductions', 'class']), query: textSearch, class: textSearch, track: textSearch, run: textSearch }),
  component: lazyRouteComponent(() => import('../features/results/league-page.tsx'), 'LeaguePage'),
});

const sheetRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/results/units/$unitId',
  validateSearch: z.object({ run: textSearch, lost: z.literal(true).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/results/sheet-page.tsx'), 'SheetPage'),
});

const itemRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/results/units/$unitId/items/$itemId',
  validateSearch: z.object({ run: textSearch }),
  component: lazyRouteComponent(() => import('../features/results/item-page.tsx'), 'ItemPage'),
});

const runsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/results/runs',
  validateSearch: z.object(tableSearch(['number'])),
  component: lazyRouteComponent(() => import('../features/results/runs-page.tsx'), 'RunsPage'),
});

const compareRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/results/compare',
  validateSearch: z.object({ a: textSearch, b: textSearch, changed: z.literal(true).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/results/compare-page.tsx'), 'ComparePage'),
});

export const resultRoutes = [leagueRoute, sheetRoute, itemRoute, runsRoute, compareRoute] as const;
