import { router } from '../trpc.ts';
import { listPlugins } from './list-plugins.ts';

export const pluginsRouter = router({ list: listPlugins });
