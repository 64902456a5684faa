import { router } from '../trpc.ts';
import { listPlugins } from './list-plugins.ts';
import { switchPlugin } from './switch-plugin.ts';

export const pluginsRouter = router({ list: listPlugins, switch: switchPlugin });
