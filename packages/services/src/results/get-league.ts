import { assessmentRepository, type OrgRow, scoringRunRepository, type UnitResultRow, unitResultRepository } from '@siheng/db';
import { formatExact, type Scheme } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { shownPoints } from '../scoring/ten-thousandths.ts';
import { describeRun, findRun } from './find-run.ts';
import { findScore } from './find-score.ts';

type By = 'rank' | 'name' | 'total' | 'base' | 'bonus' | 'deductions' | 'class';

export type GetLeague = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly runId?: string | undefined;
  readonly query?: string | undefined;
  readonly class?: string | undefined;
  readonly track?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
  readonly sort?: { readonly by: By; readonly order: 'asc' | 'desc' } | undefined;
};

const sectionsOf = (scheme: Scheme, track: string) => scheme.tracks.find((one) => one.id === track)?.sections ?? [];

const countBits = (words: readonly number[]): number => words.reduce((sum, word) => { let bits = 0; for (let rest = word; rest !== 0; rest &= rest - 1) bits += 1; return sum + bits; }, 0);

/** What is taken from the total beyond the items: base + bonus − total, to sort by. */
const deductionsOf = (result: UnitResultRow): number => result.base + result.bonus - result.total;

type Joined = { readonly result: UnitResultRow; readonly unit: OrgRow };

const keys: Readonly<Record<By, (a: Joined, b: Joined) => number>> = {
  rank: (a, b) => a.result.rank - b.result.rank, total: (a, b) => a.result.total - b.result.total, base: (a, b) => a.result.base - b.result.base, bonus: (a, b) => a.result.bonus - b.result.bonus,
  deductions: (a, b) => deductionsOf(a.result) - deductionsOf(b.result), name: (a, b) => a.unit.name.localeCompare(b.unit.name, 'zh-CN'), class: (a, b) => (a.unit.class ?? '').localeCompare(b.unit.class ?? ''),
};

/** The league table of a run: filtered, sorted and cut to a page, with the places gained since the run before. */
export const getLeague = async (deps: Deps, input: GetLeague) => {
  const { assessment, run } = await findRun(deps, input);
  const { scheme } = await loadSchemeVersion(deps, run.schemeHash);
  const results = unitResultRepository(deps.db.prisma);
  const previous = await scoringRunRepository(deps.db.prisma).findByNumber(assessment.id, run.number - 1);
  const [all, units, before] = await Promise.all([results.findByRun(run.id), assessmentRepository(deps.db.prisma).findUnits(assessment.id), previous ? results.findByRun(previous.id) : []]);
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const rankBefore = new Map(before.map((result) => [result.unitId, result.rank]));
  const query = input.query?.trim() ?? '';
  // Sheets differ by track: a table shows one of them.
  const tracks = scheme.tracks.filter((one) => all.some((result) => result.track === one.id));
  const track = (tracks.find((one) => one.id === input.track) ?? tracks[0])?.id ?? '';
  const gradeTitles = new Map(scheme.grading?.grades.map((grade) => [grade.id, grade.title]));
  const shown = all.flatMap((result): Joined[] => {
    const unit = unitOf.get(result.unitId);
    return unit && unit.name.includes(query) && (input.class ?? unit.class) === unit.class && track === result.track ? [{ result, unit }] : [];
  });
  const { by, order } = input.sort ?? { by: 'rank', order: 'asc' };
  const sorted = shown.toSorted((a, b) => keys[by](a, b) * (order === 'asc' ? 1 : -1) || a.result.rank - b.result.rank);
  const from = (input.page - 1) * input.pageSize;
  const points = (value: number): string => shownPoints(value, scheme.rounding.places);
  const rows = await Promise.all(sorted.slice(from, from + input.pageSize).map(async ({ result, unit }) => {
    const rank = rankBefore.get(unit.id);
    const { totalDeductions, content, weighted } = await findScore(deps, run, unit.id);
    return {
      unitId: unit.id, unitName: unit.name, class: unit.class, rank: result.rank, tied: result.tied, total: points(result.total), base: points(result.base), bonus: points(result.bonus), deductions: totalDeductions, content: content === null ? null : formatExact(content, scheme.rounding.places), weighted: weighted === null ? null : formatExact(weighted, scheme.rounding.places),
      sections: Object.fromEntries(sectionsOf(scheme, result.track).map((section, index) => [section.id, points(result.sections[index] ?? 0)])),
      grade: result.grade, gradeTitle: result.grade === null ? null : (gradeTitles.get(result.grade) ?? null), provisional: result.provisional, missingCount: countBits(result.unscored), ...(rank === undefined ? {} : { previousRunRank: rank, change: rank - result.rank }),
    };
  }));
  const sections = sectionsOf(scheme, track).map((section) => ({ id: section.id, title: section.title, kind: section.kind, full: section.fullPoints }));
  return { rows, total: sorted.length, run: await describeRun(deps, run, assessment.publishedRunId), sections, track, tracks: tracks.map(({ id, title }) => ({ id, title })) };
};
