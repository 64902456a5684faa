import { router } from '../trpc.ts';
import { listAudit } from './list-audit.ts';
import { listHistory } from './list-history.ts';

export const auditRouter = router({ list: listAudit, history: listHistory });
