import { isPositive, larger, minus, plus, sum, ZERO, type Fraction } from '../exact/fraction.ts';
import { toExact } from '../exact/exact.ts';
import type { Plan } from '../plan.ts';
import type { TraceLine } from '../result.ts';
import type { Rights } from './rights.ts';
import type { SectionResult } from './sections.ts';
import { limitLine } from './trace-lines.ts';

/** Bonus of a unit: capped groups, bonus items inside scored sections, extras on top; a veto of `bonus` takes what is positive. */
export const scoreBonus = (plan: Plan, sections: readonly SectionResult[], rights: Rights): { readonly bonus: Fraction; readonly lines: readonly TraceLine[] } => {
  const inGroups = sum(sections.filter(({ section }) => section.kind === 'bonus').map(({ bonus }) => bonus));
  const inSections = sum(sections.filter(({ section }) => section.kind === 'scored').map(({ bonus }) => bonus));
  const extras = sum(sections.filter(({ section }) => section.extra).map(({ got }) => got));
  const all = sum([inGroups, inSections, extras]);
  const veto = rights.vetoes.find((rule) => rule.takes.includes('bonus'));
  if (veto === undefined) return { bonus: all, lines: [] };
  const reached = plan.options.vetoBonus === 'part-three' ? inGroups : plus(inGroups, inSections);
  const taken = larger(reached, ZERO);
  const line: TraceLine = { ...limitLine('veto', reached, taken), rule: veto.id, effect: 'veto', before: toExact(taken) };
  return { bonus: minus(all, taken), lines: isPositive(taken) ? [line] : [] };
};
