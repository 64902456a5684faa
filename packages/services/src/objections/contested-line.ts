import type { ContestedRow, ObjectionKind, OrgRow, ScoringRunRow } from '@siheng/db';
import { formatExact } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { findScore } from '../results/find-score.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { createSayer } from '../schemes/naming.ts';

export const gradingItem = 'grading';

export type ContestedPlace = { readonly kind: ObjectionKind; readonly itemId: string; /** Place of the line among those of the item; without it the rule as a whole, which gave or took nothing. */ readonly line: number | null; readonly ruleId: string | null };

const both = ({ zh, en }: { readonly zh: string; readonly en?: string | undefined }) => ({ zh, en: en ?? zh });

/** What is objected to as a result shows it: the sentence, the points, the records and judgements behind it. */
export const contestedLine = async (deps: Deps, run: ScoringRunRow, unit: OrgRow, place: ContestedPlace): Promise<{ readonly ruleId: string | null; readonly contested: ContestedRow }> => {
  const score = await findScore(deps, run, unit.id);
  const loaded = await loadSchemeVersion(deps, run.schemeHash);
  const standing = { total: formatExact(score.total, loaded.scheme.rounding.places), rank: score.rank };
  if (place.kind === 'grade') {
    const grade = loaded.scheme.grading?.grades.find((one) => one.id === score.grade);
    if (!grade) throw new AppError('objection_line_unknown');
    return { ruleId: null, contested: { ...standing, itemTitle: { zh: '考核等次', en: 'Grade' }, text: both(grade.title), clause: grade.clause ?? '', points: null, evidence: [], got: null } };
  }
  const sayer = createSayer(deps, loaded.scheme);
  const found = loaded.items.get(place.itemId);
  const item = score.items.find((one) => one.item === place.itemId);
  if (!found || !item) throw new AppError('objection_line_unknown');
  const common = { ...standing, itemTitle: both(found.item.title), got: formatExact(item.got, 2) };
  if (place.line === null) {
    const rule = found.item.rules.find((one) => one.id === place.ruleId);
    if (!rule || item.lines.some((line) => line.rule === rule.id)) throw new AppError('objection_line_unknown');
    return { ruleId: rule.id, contested: { ...common, text: sayer.rule(rule), clause: rule.text, points: null, evidence: [] } };
  }
  const line = item.lines[place.line];
  if (!line || (place.kind === 'veto') !== (line.kind === 'veto')) throw new AppError('objection_line_unknown');
  const rule = line.rule === null ? undefined : loaded.rules.get(line.rule)?.rule;
  return { ruleId: line.rule, contested: { ...common, text: sayer.line(line, rule), clause: rule?.text ?? found.item.title.zh, points: formatExact(line.after, 2), evidence: [...line.evidence] } };
};
