import { toExact } from './exact/exact.ts';
import { sum, ZERO, type Fraction } from './exact/fraction.ts';
import { createReader, type Reader } from './evaluate/reading.ts';
import { evaluateRules } from './evaluate/unit-rules.ts';
import type { SuperiorDeduction, UnitInput } from './input.ts';
import { KernelError } from './kernel-error.ts';
import { trackOf, type AcrossUnits } from './passes/across-units.ts';
import { scoreBonus } from './passes/bonus.ts';
import { weigh, type Weighted } from './passes/composite.ts';
import { scoreItems, type ItemResult } from './passes/items.ts';
import { rightsOf } from './passes/rights.ts';
import { scoreSections, type SectionResult } from './passes/sections.ts';
import { baseOf, deductionsOf, given, totalOf } from './passes/totals.ts';
import { transferScale, transferTo } from './passes/transfer.ts';
import type { Plan, PlanTrack } from './plan.ts';
import type { MissingPart, UnitPoints } from './result.ts';

const missingOf = (items: readonly ItemResult[]): readonly MissingPart[] =>
  items.flatMap(({ score }) =>
    score.notes.flatMap((note): MissingPart | readonly MissingPart[] => {
      if (note.kind === 'missing') return { item: score.item, rule: note.rule, measure: note.measure, needs: note.needs };
      return note.kind === 'invalid-judgement' ? { item: score.item, rule: note.rule, measure: note.measure, needs: [note.measure] } : [];
    }),
  );

const scored = (sections: readonly SectionResult[]): readonly SectionResult[] => sections.filter(({ section }) => section.kind === 'scored' && !section.extra);

const weighted = (plan: Plan, track: PlanTrack, base: Fraction, bonus: Fraction, full: Fraction, reader: Reader): Weighted | null =>
  track.composite === null ? null : weigh(track.composite, { raw: base, full, bonus }, reader, plan.options.notApplicable === 'out-of-total');

/** The points of one unit: items → sections → bonus → weights → what is passed down → total. Ranks, grades and consequences need all units. */
export const scoreUnit = (plan: Plan, unit: UnitInput, across: AcrossUnits, deductions: readonly SuperiorDeduction[]): UnitPoints => {
  const track = trackOf(plan, unit);
  if (track === null) throw new KernelError('unit-kind-unknown', { unit: unit.id, kind: unit.kind ?? '', known: plan.tracks.flatMap((one) => one.unitKinds) });
  const reader = createReader(plan, unit);
  const outcomes = evaluateRules(track, reader, across);
  const items = scoreItems(track, outcomes, reader, across);
  const sections = scoreSections(track, items);
  const rights = rightsOf(outcomes);

  const sheet = baseOf(sum(scored(sections).map(({ got }) => got)), sum(scored(sections).map(({ stopping }) => stopping)));
  const base = given(unit.given?.base) ?? sheet.base;
  const full = given(unit.given?.full) ?? sum(scored(sections).map((section) => section.full));
  const extra = scoreBonus(plan, unit.given?.base === undefined ? sections : sections.filter(({ section }) => !section.extra), rights);
  const isPreset = unit.given?.total !== undefined;
  const weights = isPreset ? null : weighted(plan, track, base, extra.bonus, full, reader);
  const reached = given(unit.given?.total) ?? weights?.weighted ?? base;
  const isCounted = weights !== null && track.composite?.bonusInContent === true;
  const transfer = transferTo(unit.id, deductions, transferScale(track.composite !== null, full), plan.options.transferMode);
  const result = totalOf({ reached, bonus: isCounted ? ZERO : extra.bonus, ...deductionsOf(outcomes), transfer }, plan.options);
  const missing = [...missingOf(items), ...(weights?.missing ?? [])];

  return {
    unit: unit.id,
    track: track.id,
    group: unit.group ?? null,
    items: items.map(({ score }) => score),
    sections: sections.map(({ score }) => score),
    lines: [...sheet.lines, ...extra.lines, ...result.lines],
    base: toExact(base),
    bonus: toExact(extra.bonus),
    totalDeductions: toExact(result.deductions),
    content: weights === null ? null : toExact(weights.content),
    weighted: weights === null ? null : toExact(weights.weighted),
    transfer: toExact(transfer),
    total: toExact(result.total),
    full: toExact(full),
    provisional: missing.length > 0,
    missing,
    vetoes: rights.vetoes.map((rule) => rule.id),
    vetoed: rights.vetoed,
    designations: rights.designations,
  };
};
