import { router } from '../trpc.ts';
import { createDeduction } from './create-deduction.ts';
import { listDeductions } from './list-deductions.ts';
import { undoDeduction } from './undo-deduction.ts';

export const superiorDeductionsRouter = router({ list: listDeductions, create: createDeduction, undo: undoDeduction });
