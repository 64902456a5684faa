import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from './app-route.ts';
import { choiceSearch, countSearch, neededSearch, searchOf, tableSearch, textSearch } from './search-fields.ts';

const evidenceRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/evidence',
  validateSearch: searchOf({ ...tableSearch(['at']), unit: textSearch, kind: textSearch, query: textSearch, used: choiceSearch(['yes', 'no']) }),
  component: lazyRouteComponent(() => import('../features/evidence/evidence-page.tsx'), 'EvidencePage'),
});

const listRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/self-assessment',
  validateSearch: searchOf({ state: choiceSearch(['none', 'draft', 'submitted', 'returned']) }),
  component: lazyRouteComponent(() => import('../features/self-assessment/list-page.tsx'), 'SelfAssessmentsPage'),
});

const entryRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/self-assessment/entry',
  validateSearch: searchOf({ unit: neededSearch, step: choiceSearch(['targets', 'indicators', 'report']), item: textSearch, number: countSearch }),
  component: lazyRouteComponent(() => import('../features/self-assessment/entry-page.tsx'), 'SelfAssessmentEntryPage'),
});

/** Self-assessment of units, and the evidence behind it. */
export const selfAssessmentRoutes = [evidenceRoute, listRoute, entryRoute] as const;
