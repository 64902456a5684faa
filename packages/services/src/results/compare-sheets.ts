import type { OrgRow, ScoringRunRow } from '@siheng/db';
import { compareExact, type ItemScore, type TraceLine, type UnitScore } from '@siheng/kernel';
import { findAssessedUnit } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { type LoadedScheme, loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import type { Said } from '../schemes/measure-names.ts';
import { createSayer } from '../schemes/naming.ts';
import { describeRun, findRun } from './find-run.ts';
import { findScore } from './find-score.ts';

/** One side of a comparison: a unit in a run (the published one unless another is named) of an assessment. */
export type ComparedSheet = { readonly assessmentId: string; readonly unitId: string; readonly runId?: string | undefined };

type Side = { readonly run: ScoringRunRow; readonly publishedRunId: string | null; readonly assessment: { readonly id: string; readonly title: string }; readonly unit: OrgRow; readonly loaded: LoadedScheme; readonly score: UnitScore; readonly say: (line: TraceLine) => Said };

const sideOf = async (deps: Deps, actor: Actor, sheet: ComparedSheet): Promise<Side> => {
  const { assessment, run } = await findRun(deps, { actor, ...sheet });
  const unit = await findAssessedUnit(deps, assessment, sheet.unitId);
  const loaded = await loadSchemeVersion(deps, run.schemeHash);
  const sayer = createSayer(deps, loaded.scheme);
  return { run, publishedRunId: assessment.publishedRunId, assessment, unit, loaded, score: await findScore(deps, run, unit.id), say: (line) => sayer.line(line, line.rule === null ? undefined : loaded.rules.get(line.rule)?.rule) };
};

type Line = { readonly key: string; readonly ruleText: string | null; readonly said: Said; readonly line: TraceLine };

/** Lines by rule; the sentence stands for the rule where two schemes number it differently. */
const linesOf = (side: Side, item: ItemScore | undefined): readonly Line[] =>
  (item?.lines ?? []).map((line, at) => {
    const ruleText = line.rule === null ? null : (side.loaded.rules.get(line.rule)?.rule.text ?? null);
    return { key: ruleText ?? `${line.kind} ${at}`, ruleText, said: side.say(line), line };
  });

const shown = (line: Line | undefined) => (line === undefined ? null : { said: line.said, after: line.line.after, isGiven: line.line.effect === 'bonus' });

const rulesOf = (a: Side, b: Side, itemA: ItemScore | undefined, itemB: ItemScore | undefined) => {
  const [linesA, linesB] = [linesOf(a, itemA), linesOf(b, itemB)];
  return [...new Set([...linesA, ...linesB].map((line) => line.key))].map((key) => {
    const [one, two] = [linesA.find((line) => line.key === key), linesB.find((line) => line.key === key)];
    return { key, text: one?.ruleText ?? two?.ruleText ?? null, a: shown(one), b: shown(two), differs: one === undefined || two === undefined || one.line.after !== two.line.after || one.said.zh !== two.said.zh };
  });
};

const got = (item: ItemScore | undefined) => (item === undefined ? null : { item: item.item, got: item.got, full: item.full, state: item.state });

const itemsOf = (a: Side, b: Side) => {
  const titleOf = (side: Side, item: ItemScore): string => side.loaded.items.get(item.item)?.item.title.zh ?? item.item;
  const pairs = a.score.items.map((one) => ({ one, two: b.score.items.find((other) => other.item === one.item) ?? b.score.items.find((other) => titleOf(b, other) === titleOf(a, one)) }));
  const paired = new Set(pairs.flatMap(({ two }) => (two ? [two.item] : [])));
  const all: readonly { readonly one?: ItemScore | undefined; readonly two?: ItemScore | undefined }[] = [...pairs, ...b.score.items.filter((item) => !paired.has(item.item)).map((two) => ({ two }))];
  return all.flatMap(({ one, two }) => {
    const place = (one && a.loaded.items.get(one.item)) ?? (two && b.loaded.items.get(two.item));
    if (!place) return [];
    const rules = rulesOf(a, b, one, two);
    const differs = one === undefined || two === undefined || compareExact(one.got, two.got) !== 0 || one.state !== two.state;
    return [{ key: one?.item ?? two?.item ?? '', title: place.item.title, section: place.section.title, kind: place.item.kind, a: got(one), b: got(two), differs, rules: rules.filter((rule) => rule.differs || differs) }];
  });
};

const describeSide = async (deps: Deps, { run, publishedRunId, assessment, unit, score }: Side) => ({
  assessment: { id: assessment.id, title: assessment.title }, unit: { id: unit.id, name: unit.name }, run: await describeRun(deps, run, publishedRunId),
  total: score.total, base: score.base, bonus: score.bonus, deductions: score.totalDeductions, weighted: score.weighted, transfer: score.transfer, rank: score.rank, provisional: score.provisional,
});

/** Two sheets side by side, item by item and rule by rule: two units, two years or two runs. What differs says why by the lines of both traces. */
export const compareSheets = async (deps: Deps, { actor, a, b }: { readonly actor: Actor; readonly a: ComparedSheet; readonly b: ComparedSheet }) => {
  const [one, two] = [await sideOf(deps, actor, a), await sideOf(deps, actor, b)];
  return { a: await describeSide(deps, one), b: await describeSide(deps, two), items: itemsOf(one, two) };
};
