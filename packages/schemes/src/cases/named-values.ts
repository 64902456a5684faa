import type { Judgement, Measurement } from '@siheng/kernel';
import { measureByName } from '../library/measure-catalogue.ts';
import { judgementOf, measurementOf } from './measurements.ts';
import type { CaseJudgements, CaseMeasures } from './values.ts';

/** The measure id behind a name of a case. Names were checked when the case was read. */
export const byMeasureId = (name: string): string => measureByName(name)?.id ?? name;

const renamed = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [byMeasureId(name), change(value)]));

export const measureInputs = (measures: CaseMeasures): Readonly<Record<string, Measurement>> => renamed(measures, measurementOf);
export const judgementInputs = (judgements: CaseJudgements): Readonly<Record<string, Judgement>> => renamed(judgements, judgementOf);

/** Kinds of unit as schemes name them. */
export const unitKinds = { 司法所: 'station', 直属律师事务所: 'law-firm', 直属公证处: 'notary-office' } as const;
