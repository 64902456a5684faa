export type { ApiContext } from './context.ts';
export { type AppRouter, appRouter, createApiCaller } from './root.ts';
export { openDatasets, openPush } from './open/open-calls.ts';
export { openApiDocument, openPrefix } from './open/openapi-document.ts';
