import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from './app-route.ts';
import { flagSearch, searchOf, tableSearch, textSearch } from './search-fields.ts';

const leagueRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/results',
  validateSearch: searchOf({ ...tableSearch(['rank', 'name', 'total', 'base', 'bonus', 'deductions', 'class']), query: textSearch, class: textSearch, track: textSearch, run: textSearch }),
  component: lazyRouteComponent(() => import('../features/results/league-page.tsx'), 'LeaguePage'),
});

const sheetRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/results/units/$unitId',
  validateSearch: searchOf({ run: textSearch, lost: flagSearch }),
  component: lazyRouteComponent(() => import('../features/results/sheet-page.tsx'), 'SheetPage'),
});

const itemRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/results/units/$unitId/items/$itemId',
  validateSearch: searchOf({ run: textSearch }),
  component: lazyRouteComponent(() => import('../features/results/item-page.tsx'), 'ItemPage'),
});

const runsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/results/runs',
  validateSearch: searchOf(tableSearch(['number'])),
  component: lazyRouteComponent(() => import('../features/results/runs-page.tsx'), 'RunsPage'),
});

const compareRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/results/compare',
  validateSearch: searchOf({ a: textSearch, b: textSearch, changed: flagSearch }),
  component: lazyRouteComponent(() => import('../features/results/compare-page.tsx'), 'ComparePage'),
});

const compareSheetsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/results/compare-sheets',
  validateSearch: searchOf({ a: textSearch, b: textSearch, unitA: textSearch, unitB: textSearch, yearA: textSearch, yearB: textSearch, all: flagSearch }),
  component: lazyRouteComponent(() => import('../features/results/compare-sheets-page.tsx'), 'CompareSheetsPage'),
});

export const resultRoutes = [compareSheetsRoute, leagueRoute, sheetRoute, itemRoute, runsRoute, compareRoute] as const;
