import { assessmentRepository, orgRepository, type UnitResultRow, unitResultRepository } from '@siheng/db';
import type { ItemScore, UnitScore } from '@siheng/kernel';
import { findAssessedUnit } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { type LoadedScheme, loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { needName } from '../schemes/measure-names.ts';
import { shownPoints } from '../scoring/ten-thousandths.ts';
import { describeRun, findRun } from './find-run.ts';
import { findScore } from './find-score.ts';
import { unitsRankedWith } from './ranked-together.ts';
import { explainSheet } from './sheet-explanation.ts';

const sectionsOf = (loaded: LoadedScheme, score: UnitScore) => {
  const items = new Map(score.items.map((item): [string, ItemScore] => [item.item, item]));
  const got = new Map(score.sections.map((section) => [section.section, section]));
  const track = loaded.scheme.tracks.find((one) => one.id === score.track);
  return (track?.sections ?? []).flatMap((section) => {
    const scored = got.get(section.id);
    if (!scored) return [];
    return [{
      id: section.id, title: section.title, kind: section.kind, full: scored.full ?? section.fullPoints, got: scored.got,
      items: section.items.flatMap((item) => {
        const own = items.get(item.id);
        return own ? [{ id: item.id, title: item.title, kind: item.kind, full: own.full, got: own.got, state: own.state, departments: item.departments, lines: own.lines.length }] : [];
      }),
    }];
  });
};

const placeIn = async (deps: Deps, result: UnitResultRow | undefined, places: number) => {
  const unit = result && (await orgRepository(deps.db.prisma).findById(result.unitId));
  return unit ? { unitId: unit.id, unitName: unit.name, rank: result.rank, total: shownPoints(result.total, places) } : null;
};

/** The score sheet of a unit, with the neighbours in the league table. */
export const getSheet = async (deps: Deps, input: { readonly actor: Actor; readonly assessmentId: string; readonly unitId: string; readonly runId?: string | undefined }) => {
  const { assessment, run } = await findRun(deps, input);
  const unit = await findAssessedUnit(deps, assessment, input.unitId);
  const loaded = await loadSchemeVersion(deps, run.schemeHash);
  const [score, results, assessed] = await Promise.all([findScore(deps, run, unit.id), unitResultRepository(deps.db.prisma).findByRun(run.id), assessmentRepository(deps.db.prisma).countUnits(assessment.id)]);
  const all = unitsRankedWith(loaded, score.track, results);
  const of = all.length === results.length ? assessed : all.length;
  const place = all.findIndex((result) => result.unitId === unit.id);
  const { places } = loaded.scheme.rounding;
  return {
    run: await describeRun(deps, run, assessment.publishedRunId),
    unit: { id: unit.id, name: unit.name, class: unit.class },
    total: score.total, full: score.full, base: score.base, bonus: score.bonus, deductions: score.totalDeductions,
    rank: score.rank, tied: score.tied, of, grade: score.grade, gradeTitle: loaded.scheme.grading?.grades.find((grade) => grade.id === score.grade)?.title ?? null, provisional: score.provisional,
    missing: score.missing.map((part) => ({ ...part, itemTitle: loaded.items.get(part.item)?.item.title ?? { zh: part.item }, owed: part.needs.map((need) => needName(deps, need, loaded.scheme)) })),
    ...(await explainSheet(deps, { actor: input.actor, run, unit, loaded, score, of })),
    sections: sectionsOf(loaded, score),
    neighbours: { above: await placeIn(deps, all[place - 1], places), below: await placeIn(deps, all[place + 1], places) },
  };
};
