import type { CorrectionRow } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { cellsOf } from '../facts/describe-facts.ts';
import { measureName } from '../schemes/measure-names.ts';

/** What a correction changed: values of a judgement, or the cells of a record that differ; `after` null: the record counts no longer. */
export const describeCorrection = (deps: Deps, correction: CorrectionRow, masks: boolean) => {
  if (correction.kind === 'judgement') return { kind: 'judgement' as const, title: measureName(deps, correction.measure), before: [...correction.before], after: [...correction.after], cells: [] };
  const collector = deps.registry.dataset(correction.dataset)?.collector;
  const before = collector ? cellsOf(collector, correction.before, masks) : [];
  const after = new Map(collector && correction.after ? cellsOf(collector, correction.after, masks).map((cell) => [cell.field, cell.value]) : []);
  const cells = correction.after === null ? [] : before.flatMap(({ field, label, value }) => (after.get(field) === value ? [] : [{ field, label, before: value, after: after.get(field) ?? '' }]));
  return { kind: 'fact' as const, title: collector?.title ?? { zh: correction.dataset }, before: [], after: correction.after === null ? null : [], cells };
};
