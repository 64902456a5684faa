import { router } from '../trpc.ts';
import { getCoverage } from './get-coverage.ts';
import { getScheme } from './get-scheme.ts';
import { listSchemes } from './list-schemes.ts';

export const schemesRouter = router({ list: listSchemes, get: getScheme, coverage: getCoverage });
