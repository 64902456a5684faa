import { router } from '../trpc.ts';
import { adoptScheme } from './adopt-scheme.ts';
import { adoptUpperScheme } from './adopt-upper-scheme.ts';
import { getCoverage } from './get-coverage.ts';
import { getScheme } from './get-scheme.ts';
import { listLibrary } from './list-library.ts';
import { listSchemes } from './list-schemes.ts';

export const schemesRouter = router({ list: listSchemes, get: getScheme, coverage: getCoverage, library: listLibrary, adopt: adoptScheme, adoptUpper: adoptUpperScheme });
