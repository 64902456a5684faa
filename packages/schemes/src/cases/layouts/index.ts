import type { Layout } from '../layout.ts';
import { adjust } from './adjust.ts';
import { compositeSets } from './composite-sets.ts';
import { compositeWeights } from './composite-weights.ts';
import { attempts, reports, selfAssessments, stages } from './cycle.ts';
import { findingsRanking } from './findings-ranking.ts';
import { gradingThresholds } from './grading-thresholds.ts';
import { gradingTiers } from './grading-tiers.ts';
import { rectificationChecks } from './rectification-checks.ts';
import { rectificationLife } from './rectification-life.ts';
import { rectificationPlan } from './rectification-plan.ts';
import { rectificationReading } from './rectification-reading.ts';
import { rectificationTarget } from './rectification-target.ts';
import { structure } from './structure.ts';
import { transfer } from './transfer.ts';
import { yearRanking } from './year-ranking.ts';

/** The layouts of the case format beside scoring, records and ranking by a measure. Exactly one fits a case. */
export const layouts: readonly Layout[] = [
  yearRanking, findingsRanking, compositeWeights, compositeSets, gradingTiers, gradingThresholds, transfer, structure,
  adjust, stages, selfAssessments, attempts, reports,
  rectificationPlan, rectificationReading, rectificationTarget, rectificationChecks, rectificationLife,
];
