import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { appRoute } from './app-route.ts';
import { tableSearch, textSearch } from './table-search.ts';

const datasetsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/data',
  validateSearch: z.object({ plugin: textSearch, query: textSearch }),
  component: lazyRouteComponent(() => import('../features/data/datasets-page.tsx'), 'DatasetsPage'),
});

const importRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/data/import',
  validateSearch: z.object({ dataset: textSearch, unit: textSearch, upload: textSearch, file: textSearch, job: textSearch }),
  component: lazyRouteComponent(() => import('../features/import/import-page.tsx'), 'ImportPage'),
});

const batchesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/data/batches',
  validateSearch: z.object({ ...tableSearch(['createdAt']), dataset: textSearch, batch: textSearch }),
  component: lazyRouteComponent(() => import('../features/data/batches-page.tsx'), 'BatchesPage'),
});

const factsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/data/facts',
  validateSearch: z.object({ ...tableSearch(['date', 'unit', 'key']), dataset: textSearch, unit: textSearch, query: textSearch, fact: textSearch }),
  component: lazyRouteComponent(() => import('../features/data/facts-page.tsx'), 'FactsPage'),
});

const reportingRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/data/reporting',
  validateSearch: z.object({ plugin: textSearch, unit: textSearch, missing: z.literal(true).optional().catch(undefined) }),
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
  validateSearch: z.object({ form: z.string().min(1).max(200).catch(''), unit: textSearch }),
  component: lazyRouteComponent(() => import('../features/data/form-entry-page.tsx'), 'FormEntryPage'),
});

const collectionRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/data/collection',
  validateSearch: z.object({
    ...tableSearch(['startedAt']), tab: z.enum(['sources', 'runs', 'keys']).optional().catch(undefined), run: textSearch, source: textSearch, transport: z.enum(['pull', 'push']).optional().catch(undefined),
    state: z.enum(['queued', 'running', 'waiting', 'interrupted', 'done', 'failed', 'cancelled']).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/collection/collection-page.tsx'), 'CollectionPage'),
});

export const dataRoutes = [datasetsRoute, importRoute, batchesRoute, factsRoute, reportingRoute, formsRoute, formEntryRoute, collectionRoute] as const;
