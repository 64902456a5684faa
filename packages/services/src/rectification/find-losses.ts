import { type AssessmentRow, type OrgRow, type ScoringRunRow, scoringRunRepository } from '@siheng/db';
import { lossesOfScore } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { findScore } from '../results/find-score.ts';
import { type LoadedScheme, loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { createSayer } from '../schemes/naming.ts';

/** An item that lost points in a run, with the cause as its trace says it. */
export type Loss = { readonly unitId: string; readonly itemId: string; readonly section: string; readonly title: string; readonly full: string; readonly got: string; readonly lost: string; readonly cause: string; readonly departments: readonly string[] };

export type RunOfLosses = { readonly run: ScoringRunRow; readonly loaded: LoadedScheme };

/** The published run of an assessment; null: it has not been scored. */
export const publishedRun = async (deps: Deps, assessment: Pick<AssessmentRow, 'publishedRunId'>): Promise<RunOfLosses | null> => {
  const run = assessment.publishedRunId === null ? null : await scoringRunRepository(deps.db.prisma).findById(assessment.publishedRunId);
  return run && { run, loaded: await loadSchemeVersion(deps, run.schemeHash) };
};

/** 失分项目 of one unit in a run. */
export const findLosses = async (deps: Deps, { run, loaded }: RunOfLosses, unit: Pick<OrgRow, 'id'>): Promise<readonly Loss[]> => {
  const score = await findScore(deps, run, unit.id);
  const sayer = createSayer(deps, loaded.scheme);
  return lossesOfScore(score, (item) => loaded.items.get(item)?.section.title.zh ?? item).map((loss) => {
    const lines = score.items.find((item) => item.item === loss.item)?.lines ?? [];
    const causes = lines.filter((line) => line.after !== '0').map((line) => sayer.line(line, line.rule === null ? undefined : loaded.rules.get(line.rule)?.rule).zh);
    const item = loaded.items.get(loss.item)?.item;
    return { unitId: unit.id, itemId: loss.item, section: loss.section, title: item?.title.zh ?? loss.item, full: loss.full, got: loss.got, lost: loss.lost, cause: causes.join('；'), departments: item?.departments ?? [] };
  });
};
