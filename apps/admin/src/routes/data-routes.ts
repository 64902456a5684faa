import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from './app-route.ts';
import { choiceSearch, flagSearch, neededSearch, searchOf, tableSearch, textSearch } from './search-fields.ts';

const datasetsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/data',
  validateSearch: searchOf({ plugin: textSearch, query: textSearch }),
  component: lazyRouteComponent(() => import('../features/data/datasets-page.tsx'), 'DatasetsPage'),
});

const importRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/data/import',
  validateSearch: searchOf({ dataset: textSearch, unit: textSearch, upload: textSearch, file: textSearch, job: textSearch }),
  component: lazyRouteComponent(() => import('../features/import/import-page.tsx'), 'ImportPage'),
});

const batchesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/data/batches',
  validateSearch: searchOf({ ...tableSearch(['createdAt']), dataset: textSearch, batch: textSearch }),
  component: lazyRouteComponent(() => import('../features/data/batches-page.tsx'), 'BatchesPage'),
});

const factsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/data/facts',
  validateSearch: searchOf({ ...tableSearch(['date', 'unit', 'key']), dataset: textSearch, unit: textSearch, query: textSearch, fact: textSearch }),
  component: lazyRouteComponent(() => import('../features/data/facts-page.tsx'), 'FactsPage'),
});

const reportingRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/data/reporting',
  validateSearch: searchOf({ track: textSearch, plugin: textSearch, unit: textSearch, missing: flagSearch }),
  component: lazyRouteComponent(() => import('../features/data/reporting-page.tsx'), 'ReportingPage'),
});

const formsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/data/forms',
  component: lazyRouteComponent(() => import('../features/data/forms-page.tsx'), 'FormsPage'),
});

const formEntryRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/data/forms/entry',
  validateSearch: searchOf({ form: neededSearch, unit: textSearch }),
  component: lazyRouteComponent(() => import('../features/data/form-entry-page.tsx'), 'FormEntryPage'),
});

const collectionRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/data/collection',
  validateSearch: searchOf({
    ...tableSearch(['startedAt']), tab: choiceSearch(['sources', 'runs', 'keys']), run: textSearch, source: textSearch, transport: choiceSearch(['pull', 'push']),
    state: choiceSearch(['queued', 'running', 'waiting', 'interrupted', 'done', 'failed', 'cancelled']),
  }),
  component: lazyRouteComponent(() => import('../features/collection/collection-page.tsx'), 'CollectionPage'),
});

export const dataRoutes = [datasetsRoute, importRoute, batchesRoute, factsRoute, reportingRoute, formsRoute, formEntryRoute, collectionRoute] as const;
