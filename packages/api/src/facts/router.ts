import { router } from '../trpc.ts';
import { getFact } from './get-fact.ts';
import { getFacts } from './get-facts.ts';
import { listFacts } from './list-facts.ts';

export const factsRouter = router({ list: listFacts, get: getFact, byIds: getFacts });
