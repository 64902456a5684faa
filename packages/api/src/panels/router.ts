import { router } from '../trpc.ts';
import { addMember } from './add-member.ts';
import { getSheet } from './get-sheet.ts';
import { listCandidates } from './list-candidates.ts';
import { listPanels } from './list-panels.ts';
import { releaseMember } from './release-member.ts';
import { submitRatings } from './submit-ratings.ts';

export const panelsRouter = router({ list: listPanels, sheet: getSheet, rate: submitRatings, candidates: listCandidates, addMember, releaseMember });
