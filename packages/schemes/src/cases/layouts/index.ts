import type { Layout } from '../layout.ts';
import { adjust } from './adjust.ts';
import { compositeWeights } from './composite-weights.ts';
import { gradingTiers } from './grading-tiers.ts';
import { transfer } from './transfer.ts';
import { yearRanking } from './year-ranking.ts';

/** The layouts of the case format beside scoring, records and ranking by a measure. Exactly one fits a case. */
export const layouts: readonly Layout[] = [yearRanking, compositeWeights, gradingTiers, transfer, adjust];
