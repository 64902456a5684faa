import { assumedInput, type Plan, type Scheme, type UnitInput } from '@siheng/kernel';
import { decimalText } from '../../json/decimal-text.ts';
import type { JsonNumber } from '../../json/exact-json.ts';
import { judgementInputs, measureInputs } from '../named-values.ts';
import type { CaseJudgements, CaseMeasures } from '../values.ts';

/** The kinds of unit behind the groups of a case, in the order in which a group's name is searched for them. */
const groupKinds = [['司法所', 'station'], ['股室', 'office'], ['二级单位', 'secondary-unit']] as const;

/** The kind of unit that a group names; undefined where the scheme does not know it: the first track then. */
const kindOfGroup = (plan: Plan, group: string | undefined): string | undefined => {
  const kind = groupKinds.find(([name]) => group?.includes(name) === true)?.[1];
  return plan.tracks.some((track) => kind !== undefined && track.unitKinds.includes(kind)) ? kind : undefined;
};

const gradeOfTitle = (scheme: Scheme, title: string): string => scheme.grading?.grades.find((grade) => grade.title.zh === title)?.id ?? title;

/** What a case says of a unit whose points are known: they are given, and the rules of rank, grade, veto and consequence follow. */
export type GivenUnit = {
  readonly id: string;
  readonly group?: string | undefined;
  readonly measures?: CaseMeasures | undefined;
  readonly judgements?: CaseJudgements | undefined;
  readonly priorTier?: string | undefined;
  readonly given: { readonly base?: JsonNumber; readonly full?: JsonNumber; readonly total?: JsonNumber };
};

const text = (number: JsonNumber | undefined): string | undefined => (number === undefined ? undefined : decimalText(number.text));

/** The unit as the kernel takes it, with the assumption of worked cases about what is not listed. */
export const givenUnit = (scheme: Scheme, plan: Plan, unit: GivenUnit): UnitInput => {
  const kind = kindOfGroup(plan, unit.group);
  const known = assumedInput(plan, { unit: { id: unit.id, ...(kind === undefined ? {} : { kind }) }, measures: measureInputs(unit.measures ?? {}), judgements: judgementInputs(unit.judgements ?? {}), ranks: 'assumed' });
  const given = Object.fromEntries(Object.entries(unit.given).map(([key, number]) => [key, text(number)]));
  return { ...known, given, ...(unit.priorTier === undefined ? {} : { prior: { grade: gradeOfTitle(scheme, unit.priorTier) } }) };
};
