import { router } from '../trpc.ts';
import { getUnit } from './get-unit.ts';
import { listUnits } from './list-units.ts';

export const unitsRouter = router({ list: listUnits, get: getUnit });
