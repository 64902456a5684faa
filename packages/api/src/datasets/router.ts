import { router } from '../trpc.ts';
import { listDatasets } from './list-datasets.ts';

export const datasetsRouter = router({ list: listDatasets });
