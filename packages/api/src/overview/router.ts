import { router } from '../trpc.ts';
import { getOverview } from './get-overview.ts';
import { getOwnUnits } from './get-own-units.ts';

export const overviewRouter = router({ get: getOverview, ownUnits: getOwnUnits });
