export type { ApiContext } from './context.ts';
export { type AppRouter, appRouter, createApiCaller } from './root.ts';
