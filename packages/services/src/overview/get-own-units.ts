import { assessmentRepository, type OrgRow, unitResultRepository } from '@siheng/db';
import { addExact, compareExact, type ItemScore, type UnitScore } from '@siheng/kernel';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { publishedRun, type RunOfLosses } from '../rectification/find-losses.ts';
import { describeRun } from '../results/find-run.ts';
import { unitsRankedWith } from '../results/ranked-together.ts';
import { type LoadedScheme, loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { needName } from '../schemes/measure-names.ts';
import { createSayer, type Sayer } from '../schemes/naming.ts';
import { unpackScore } from '../scoring/stored-score.ts';
import { shownPoints } from '../scoring/ten-thousandths.ts';
import { findUnreported } from './unreported.ts';

const minus = (value: string): string => (value.startsWith('-') ? value.slice(1) : value === '0' ? value : `-${value}`);

const lossesOf = (loaded: LoadedScheme, sayer: Sayer, score: UnitScore) =>
  score.items.flatMap((item: ItemScore) => {
    const place = loaded.items.get(item.item);
    if (!place || item.kind !== 'scored' || item.full === null || compareExact(item.full, item.got) <= 0) return [];
    const why = item.lines.filter((line) => line.after !== '0').map((line) => {
      const rule = line.rule === null ? undefined : loaded.rules.get(line.rule)?.rule;
      return { ruleText: rule?.text ?? null, text: sayer.line(line, rule), lost: line.after };
    });
    return [{ item: item.item, title: place.item.title, section: place.section.title, full: item.full, got: item.got, lost: addExact(item.full, minus(item.got)), why }];
  }).toSorted((a, b) => compareExact(b.lost, a.lost));

const standingOf = async (deps: Deps, { run, loaded }: RunOfLosses, unit: OrgRow) => {
  const results = await unitResultRepository(deps.db.prisma).findByRun(run.id);
  const own = results.find((result) => result.unitId === unit.id);
  const trace = own && (await unitResultRepository(deps.db.prisma).findTrace(run.id, unit.id));
  if (!own || !trace) return null;
  const score = unpackScore(trace);
  const together = unitsRankedWith(loaded, score.track, results);
  const above = together[together.findIndex((result) => result.unitId === unit.id) - 1];
  const waiting = new Map(score.missing.map((part) => [`${part.item}\n${part.needs.join()}`, part]));
  return {
    rank: score.rank, tied: score.tied, of: together.length, total: score.total, full: score.content === null ? score.full : '100', provisional: score.provisional,
    gradeTitle: loaded.scheme.grading?.grades.find((grade) => grade.id === score.grade)?.title ?? null,
    toNext: above === undefined ? null : shownPoints(above.total - own.total, loaded.scheme.rounding.places),
    losses: lossesOf(loaded, createSayer(deps, loaded.scheme), score),
    waiting: [...waiting.values()].map((part) => ({ title: loaded.items.get(part.item)?.item.title ?? { zh: '综合评价', en: 'Evaluations' }, owed: part.needs.map((need) => needName(deps, need)) })),
  };
};

/** What concerns the staff of a unit first: its place, what it lost and why, and what is still owed. Empty for who has no unit of the own. */
export const getOwnUnits = async (deps: Deps, { actor, assessmentId }: { readonly actor: Actor; readonly assessmentId: string }) => {
  const { assessment } = await findAssessment(deps, actor, assessmentId);
  const paths = actor.duties.filter((duty) => duty.role === 'station').map((duty) => duty.orgPath);
  const units = (await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).filter((unit) => paths.some((path) => unit.path.startsWith(path)));
  const published = await publishedRun(deps, assessment);
  const unreported = await findUnreported(deps, assessment, units, await loadSchemeVersion(deps, assessment.schemeHash));
  return {
    run: published && (await describeRun(deps, published.run, assessment.publishedRunId)),
    units: await Promise.all(units.map(async (unit) => ({
      id: unit.id, name: unit.name, standing: published && (await standingOf(deps, published, unit)),
      unreported: unreported.filter((one) => one.unitId === unit.id).map(({ dataset, title }) => ({ dataset, title })),
    }))),
  };
};
