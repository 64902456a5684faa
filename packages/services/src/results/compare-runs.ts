import { assessmentRepository, type ScoringRunRow, type UnitResultRow, unitResultRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { shownPoints } from '../scoring/ten-thousandths.ts';
import { describeRun, findRun } from './find-run.ts';

/** Points of the items by id: two runs may stand under two versions of the scheme. */
const itemsOf = async (deps: Deps, run: ScoringRunRow, result: UnitResultRow | undefined) => {
  if (!result) return new Map<string, { readonly title: string; readonly points: number }>();
  const { scheme } = await loadSchemeVersion(deps, run.schemeHash);
  const items = scheme.tracks.find((track) => track.id === result.track)?.sections.flatMap((section) => section.items) ?? [];
  return new Map(items.map((item, index) => [item.id, { title: item.title.zh, points: result.items[index] ?? 0 }]));
};

/** Totals and ranks of two runs side by side, with the items whose points differ. */
export const compareRuns = async (deps: Deps, input: { readonly actor: Actor; readonly assessmentId: string; readonly runA: string; readonly runB: string }) => {
  const { assessment, run: a } = await findRun(deps, { ...input, runId: input.runA });
  const { run: b } = await findRun(deps, { ...input, runId: input.runB });
  const results = unitResultRepository(deps.db.prisma);
  const [inA, inB, units, { scheme }] = await Promise.all([results.findByRun(a.id), results.findByRun(b.id), assessmentRepository(deps.db.prisma).findUnits(assessment.id), loadSchemeVersion(deps, b.schemeHash)]);
  const points = (value: number | undefined): string | null => (value === undefined ? null : shownPoints(value, scheme.rounding.places));
  const rows = await Promise.all(units.map(async (unit) => {
    const [one, two] = [inA.find((result) => result.unitId === unit.id), inB.find((result) => result.unitId === unit.id)];
    const [itemsA, itemsB] = await Promise.all([itemsOf(deps, a, one), itemsOf(deps, b, two)]);
    const items = [...new Set([...itemsA.keys(), ...itemsB.keys()])].flatMap((id) => {
      const [before, after] = [itemsA.get(id), itemsB.get(id)];
      return before?.points === after?.points ? [] : [{ id, title: after?.title ?? before?.title ?? id, a: points(before?.points), b: points(after?.points) }];
    });
    return { unitId: unit.id, unitName: unit.name, totalA: points(one?.total), totalB: points(two?.total), rankA: one?.rank ?? null, rankB: two?.rank ?? null, items };
  }));
  const byRank = rows.toSorted((x, y) => (x.rankB ?? Infinity) - (y.rankB ?? Infinity));
  return { runA: await describeRun(deps, a, assessment.publishedRunId), runB: await describeRun(deps, b, assessment.publishedRunId), rows: byRank };
};
