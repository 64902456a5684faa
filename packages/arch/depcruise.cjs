// Who may import whom. Real files are resolved, so neither an alias nor a relative path gets around a rule.
const below = {
  kernel: [],
  'plugin-sdk': ['kernel'],
  schemes: ['kernel'],
  db: ['kernel'],
  documents: ['kernel'],
  services: ['db', 'documents', 'schemes', 'plugin-sdk', 'kernel'],
  api: ['services', 'plugin-sdk', 'kernel'],
  ui: ['plugin-sdk', 'kernel'],
};
const test = '\\.test\\.tsx?$';
const own = '^(packages|plugins|apps)/';
const severity = 'error';
const pkg = (names) => `^packages/(${names.join('|')})/`;

module.exports = {
  forbidden: [
    ...Object.entries(below).map(([name, to]) => ({
      name: `layer-${name}`, severity, from: { path: pkg([name]) }, to: { path: own, pathNot: [pkg([name, ...to])] },
    })),
    { name: 'layer-plugin', severity, from: { path: '^plugins/([^/]+)/', pathNot: ['^plugins/[^/]+/src/admin/'] }, to: { path: own, pathNot: ['^plugins/$1/', pkg(['plugin-sdk', 'kernel'])] } },
    { name: 'layer-plugin-admin', severity, from: { path: '^plugins/([^/]+)/src/admin/' }, to: { path: own, pathNot: ['^plugins/$1/', pkg(['ui', 'plugin-sdk', 'kernel'])] } },
    { name: 'layer-admin', severity, from: { path: '^apps/admin/' }, to: { path: own, pathNot: ['^apps/admin/', '^plugins/[^/]+/src/admin/', pkg(['ui', 'plugin-sdk', 'kernel', 'api'])] } },
    { name: 'admin-api-types-only', severity, from: { path: '^apps/admin/' }, to: { path: pkg(['api']), dependencyTypesNot: ['type-only'] } },
    { name: 'kernel-pure', severity, from: { path: '^packages/kernel/src/', pathNot: test }, to: { pathNot: ['^packages/kernel/', '^node_modules/(\\.pnpm/)?zod[@/]'] } },
    { name: 'plugin-root-no-react', severity, from: { path: '^plugins/[^/]+/src/', pathNot: ['^plugins/[^/]+/src/admin/', test] }, to: { path: ['node_modules/(react|react-dom|antd)/', '^plugins/[^/]+/src/admin/'] } },
    { name: 'browser-no-node', severity, from: { path: ['^plugins/[^/]+/src/admin/', '^packages/ui/', '^apps/admin/src/'], pathNot: test }, to: { dependencyTypes: ['core'] } },
    { name: 'prisma-only-in-db', severity, from: { pathNot: '^packages/db/' }, to: { path: ['node_modules/@prisma/', '^packages/db/src/generated/'] } },
    { name: 'trpc-server-only-in-api', severity, from: { pathNot: ['^packages/api/', '^apps/server/'] }, to: { path: 'node_modules/@trpc/server/' } },
    { name: 'plugins-only-in-lists', severity, from: { path: '^apps/', pathNot: ['^apps/(server|admin)/src/plugins\\.ts$', test] }, to: { path: '^plugins/' } },
    // Types may refer to each other (Deps and the queue that it holds); modules that run may not.
    { name: 'no-circular', severity, from: { pathNot: '/src/generated/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'not-to-unresolvable', severity, from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    exclude: { path: '^(packages|plugins|apps)/[^/]+/(dist|[.]turbo)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
