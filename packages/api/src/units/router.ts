import { router } from '../trpc.ts';
import { changeUnit } from './change-unit.ts';
import { checkList } from './check-list.ts';
import { createUnit } from './create-unit.ts';
import { endUnit } from './end-unit.ts';
import { getUnit } from './get-unit.ts';
import { importList } from './import-list.ts';
import { listBureaus } from './list-bureaus.ts';
import { listUnits } from './list-units.ts';
import { removeUnit } from './remove-unit.ts';

export const unitsRouter = router({ list: listUnits, get: getUnit, bureaus: listBureaus, create: createUnit, change: changeUnit, end: endUnit, remove: removeUnit, checkList, importList });
