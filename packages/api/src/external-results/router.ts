import { router } from '../trpc.ts';
import { getResult } from './get-result.ts';
import { listResults } from './list-results.ts';
import { planResult } from './plan-result.ts';
import { readFile } from './read-file.ts';
import { takeResult } from './take-result.ts';

export const externalResultsRouter = router({ list: listResults, get: getResult, readFile, take: takeResult, plan: planResult });
