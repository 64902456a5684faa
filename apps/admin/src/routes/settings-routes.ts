import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from './app-route.ts';
import { searchOf, tableSearch, textSearch } from './search-fields.ts';

/** The bureau whose settings are shown. */
const ofBureau = { org: textSearch };

const unitsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings/units',
  validateSearch: searchOf({ ...tableSearch(['name', 'code', 'class']), ...ofBureau, query: textSearch }),
  component: lazyRouteComponent(() => import('../features/units/units-page.tsx'), 'UnitsPage'),
});

const unitListRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings/units/import',
  validateSearch: searchOf({ ...ofBureau, upload: textSearch }),
  component: lazyRouteComponent(() => import('../features/units/unit-list-page.tsx'), 'UnitListPage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings/people',
  validateSearch: searchOf({ ...tableSearch(['name', 'username']), ...ofBureau, query: textSearch }),
  component: lazyRouteComponent(() => import('../features/people/people-page.tsx'), 'PeoplePage'),
});

const draftsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings/drafts',
  validateSearch: searchOf(ofBureau),
  component: lazyRouteComponent(() => import('../features/scheme-editor/drafts/drafts-page.tsx'), 'DraftsPage'),
});

const draftRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings/drafts/$id',
  component: lazyRouteComponent(() => import('../features/scheme-editor/editor-page.tsx'), 'EditorPage'),
});

const adoptionRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings/schemes',
  validateSearch: searchOf(ofBureau),
  component: lazyRouteComponent(() => import('../features/adoption/library-page.tsx'), 'LibraryPage'),
});

const assessmentsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings/assessments',
  component: lazyRouteComponent(() => import('../features/assessments/assessments-page.tsx'), 'AssessmentsPage'),
});

const newAssessmentRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings/assessments/new',
  validateSearch: searchOf({ ...ofBureau, scheme: textSearch }),
  component: lazyRouteComponent(() => import('../features/assessments/new-assessment-page.tsx'), 'NewAssessmentPage'),
});

export const settingsRoutes = [unitsRoute, unitListRoute, peopleRoute, draftsRoute, draftRoute, adoptionRoute, assessmentsRoute, newAssessmentRoute] as const;
