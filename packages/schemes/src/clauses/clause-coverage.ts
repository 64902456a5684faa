import type { RectificationPlan, Scheme } from '@siheng/kernel';
import { loadPlan, planLibrary } from '../library/plan-library.ts';
import { loadScheme, schemeLibrary } from '../library/scheme-library.ts';
import { type Clause, clauseInventory } from './inventory.ts';
import type { PlaceKind } from './place-kind.ts';
import { casesByPlace, type Placement, placementFile, type Reason } from './placements.ts';
import { planPlaces } from './plan-places.ts';
import { type SchemePlace, schemePlaces } from './scheme-places.ts';
import { type StandardUse, standardsInUse } from './standards-in-use.ts';

/**
 * - `executed`: read at run time, and a test or worked case shows it.
 * - `placed`: it has its place, but nothing reads it yet.
 * - `not-executable`: with the reason. `open`: unaccounted.
 */
export type ClauseState = 'executed' | 'placed' | 'not-executable' | 'open';

/** A clause with the place where it lives: pointers into a scheme (`wujin-2018#…`) or to code, and the cases and tests that show it. */
export type CoveredClause = Clause & {
  readonly kind: PlaceKind;
  readonly state: ClauseState;
  readonly where: readonly string[];
  readonly shownBy: readonly string[];
  readonly reason: Reason | null;
};

export type ClauseCoverage = { readonly total: number; readonly accounted: number; readonly executed: number; readonly clauses: readonly CoveredClause[] };

const ruleTest = 'packages/schemes/test/every-rule-fires.test.ts';
const partTest = 'packages/schemes/test/every-part-acts.test.ts';
/** Every step of every scheme: refused before its state and before the steps that come first, recorded with what proves it, shown in the year. */
const stepTest = 'packages/services/src/cycle/every-step.test.ts';
const planTest = 'packages/schemes/test/every-plan-part-acts.test.ts';

/** Parts that a generated test sees at work, whatever the scheme. */
const provenParts = ['grades', 'caps', 'downgrades', 'streaks', 'consequences', 'stages', 'bonus-cap'];

const folderOf = (pointer: string): string => pointer.slice(pointer.indexOf('#') + 1).split('/')[0] ?? '';

const metricTest = (metric: string): string => {
  const [plugin, name] = metric.split('/');
  return `plugins/${plugin}/src/metrics/${name}.test.ts`;
};

/** What stands first gives the kind of a clause that lives in several places. */
const order: readonly PlaceKind[] = ['rule', 'consequence', 'structure', 'stage', 'pass', 'cycle-step', 'form', 'role', 'standard'];

const proofOf = (scheme: Scheme, { kind, pointer }: SchemePlace, use: StandardUse | undefined): readonly string[] => {
  const cases = casesByPlace()[pointer] ?? [];
  if (kind === 'rule') return [...cases, ruleTest];
  if (kind === 'cycle-step') return [...cases, stepTest];
  if (kind !== 'standard') return provenParts.includes(folderOf(pointer)) ? [...cases, partTest] : cases;
  const ofRules = (use?.rules ?? []).flatMap((rule) => casesByPlace()[`${scheme.id}#${rule}`] ?? []);
  return [...ofRules, ...((use?.rules.length ?? 0) > 0 ? [ruleTest] : []), ...(use?.metrics ?? []).map(metricTest)];
};

type Derived = { readonly kind: PlaceKind; readonly where: readonly string[]; readonly shownBy: readonly string[] };

const placesByClause = (scheme: Scheme): ReadonlyMap<string, Derived> => {
  const uses = standardsInUse(scheme);
  const byClause = new Map<string, SchemePlace[]>();
  for (const place of schemePlaces(scheme)) byClause.set(place.clause, [...(byClause.get(place.clause) ?? []), place]);
  return new Map([...byClause].map(([clause, found]) => {
    // A sentence of a pass only repeats what grades, caps and weights say where they stand themselves.
    const own = found.filter((place) => folderOf(place.pointer) !== 'passes');
    const places = own.length > 0 ? own : found;
    const kind = order.find((one) => places.some((place) => place.kind === one)) ?? 'structure';
    const proofs = places.flatMap((place) => proofOf(scheme, place, uses.get(clause)));
    return [clause, { kind, where: [...new Set(places.map(({ pointer }) => pointer))], shownBy: [...new Set(proofs)] }];
  }));
};

/** A duty of a plan is only said; everything else in it a generated test sees at work. */
const placesOfPlan = (plan: RectificationPlan): ReadonlyMap<string, Derived> =>
  new Map(planPlaces(plan).map(({ clause, pointer, kind, folder }) => [clause, { kind, where: [pointer], shownBy: [...(casesByPlace()[pointer] ?? []), ...(folder === 'duties' ? [] : [planTest])] }]));

const stateOf = (kind: PlaceKind, where: readonly string[], shownBy: readonly string[], reason: Reason | null): ClauseState => {
  if (kind === 'not-executable') return reason === null ? 'open' : 'not-executable';
  if (kind === 'open' || where.length === 0) return 'open';
  return shownBy.length > 0 ? 'executed' : 'placed';
};

/** Worked cases first, then tests; each once. */
const casesFirst = (proofs: readonly string[]): readonly string[] => {
  const all = [...new Set(proofs)];
  return [...all.filter((proof) => !proof.includes('/')), ...all.filter((proof) => proof.includes('/'))];
};

const coverOne = (clause: Clause, derived: Derived | undefined, placement: Placement | undefined): CoveredClause => {
  const kind = placement?.kind ?? derived?.kind ?? 'open';
  const isExecutable = kind !== 'not-executable' && kind !== 'open';
  const where = isExecutable ? [...new Set([...(placement?.where ?? []), ...(derived?.where ?? [])])] : [];
  const shownBy = isExecutable ? casesFirst([...(placement?.shownBy ?? []), ...(derived?.shownBy ?? [])]) : [];
  const reason = placement?.reason === undefined ? null : (placementFile().reasons[placement.reason] ?? null);
  return { ...clause, kind, state: stateOf(kind, where, shownBy, reason), where, shownBy, reason };
};

let covered: ClauseCoverage | undefined;

/** Where each clause of the five documents lives: what the schemes say of themselves, and a table for the rest. */
export const clauseCoverage = (): ClauseCoverage => {
  if (covered !== undefined) return covered;
  const derived = new Map([...schemeLibrary().flatMap(({ id }) => [...placesByClause(loadScheme(id))]), ...planLibrary().flatMap(({ id }) => [...placesOfPlan(loadPlan(id))])]);
  const placed = new Map(placementFile().placements.map((placement) => [placement.id, placement]));
  const clauses = clauseInventory().map((clause) => coverOne(clause, derived.get(clause.id), placed.get(clause.id)));
  covered = { total: clauses.length, accounted: clauses.filter(({ state }) => state !== 'open').length, executed: clauses.filter(({ state }) => state === 'executed').length, clauses };
  return covered;
};
