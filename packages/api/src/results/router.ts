import { router } from '../trpc.ts';
import { compareRuns } from './compare-runs.ts';
import { compareSheets } from './compare-sheets.ts';
import { getFreshness } from './get-freshness.ts';
import { getItem } from './get-item.ts';
import { getLeague } from './get-league.ts';
import { getProgress } from './get-progress.ts';
import { getSheet } from './get-sheet.ts';
import { listRuns } from './list-runs.ts';
import { scoreAssessment } from './score-assessment.ts';

export const resultsRouter = router({ score: scoreAssessment, progress: getProgress, freshness: getFreshness, runs: listRuns, league: getLeague, sheet: getSheet, item: getItem, compareRuns, compareSheets });
