import { router } from '../trpc.ts';
import { confirmConsequence } from './confirm-consequence.ts';
import { listConsequences } from './list-consequences.ts';
import { rejectConsequence } from './reject-consequence.ts';
import { setPointValue } from './set-point-value.ts';

export const consequencesRouter = router({ list: listConsequences, confirm: confirmConsequence, reject: rejectConsequence, setPointValue });
