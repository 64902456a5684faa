import { router } from '../trpc.ts';
import { listEvidence } from './list-evidence.ts';

export const evidenceRouter = router({ list: listEvidence });
