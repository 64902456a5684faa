import { assumedInput, type Measurement, type Plan, score, type UnitScore } from '@siheng/kernel';
import { decimalText } from '../json/decimal-text.ts';
import type { ExactJson } from '../json/exact-json.ts';
import { measureCatalogue } from '../library/measure-catalogue.ts';
import { factSetOf } from './facts/fact-set-of.ts';
import type { FactSet } from './facts/fact-set.ts';
import { type Period, yearPeriod } from './facts/period.ts';
import type { RecordsCase } from './format.ts';
import { itemAnswers, measureAnswer } from './unit-results.ts';

/** What is to be measured of one unit: rows by dataset, as an import would have stored them. */
export type FactRequest = FactSet & { readonly unit: { readonly id: string; readonly class: string | null }; readonly period: Period; readonly asOf: string };

/** Runs the metrics of the plugins over the rows of a unit; handed in, because a scheme knows no plugin. */
export type MeasureFacts = (request: FactRequest) => Readonly<Record<string, Measurement>>;

const evidenceOf = (measurement: Measurement): readonly string[] => {
  if (measurement.kind === 'measured') return measurement.evidence;
  return measurement.kind === 'events' ? measurement.events.map((event) => event.factId) : [];
};

/** The measurements under every name that the catalogue knows them by. */
const named = <To extends ExactJson>(measurements: Readonly<Record<string, Measurement>>, answer: (measurement: Measurement, unit: string) => To): ExactJson =>
  Object.fromEntries(measureCatalogue().flatMap(({ id, name, unit }) => {
    const measurement = measurements[id];
    return measurement === undefined ? [] : [[name, answer(measurement, unit)]];
  }));

/** A measure that the scheme reads and the plugins could not give is a failure of the run, never points. */
const refuseMissing = (plan: Plan, unit: string, measures: Readonly<Record<string, Measurement>>): void => {
  const reads = new Set(plan.columns.map((column) => column.id));
  const missing = Object.entries(measures).flatMap(([id, measurement]) => (measurement.kind === 'missing' && reads.has(id) ? [`${id} (${measurement.needs.join(', ')})`] : []));
  if (missing.length > 0) throw new Error(`unit ${unit}: not measured: ${missing.join('; ')}`);
};

type Measured = { readonly unit: RecordsCase['inputs']['units'][number]; readonly measures: Readonly<Record<string, Measurement>> };

const scoreMeasured = (plan: Plan, measured: readonly Measured[]): readonly UnitScore[] => {
  for (const { unit, measures } of measured) refuseMissing(plan, unit.id, measures);
  const units = measured.map(({ unit, measures }) =>
    assumedInput(plan, { unit: { id: unit.id, ...(unit.type === undefined ? {} : { class: unit.type }) }, measures, judgements: {}, ranks: 'computed' }));
  return score(plan, { units }).units;
};

/** Dated facts → dataset rows → plugin metrics → points: the product's own path. A document without a scheme has measures and no points. */
export const runRecords = (plan: Plan | null, inputs: RecordsCase['inputs'], measure: MeasureFacts): ExactJson => {
  const period = yearPeriod(decimalText(inputs.assessmentYear.text));
  const asOf = inputs.asOf ?? period.to;
  const measured = inputs.units.map((unit) => ({
    unit,
    measures: measure({ ...factSetOf(unit.facts, period, asOf), unit: { id: unit.id, class: unit.type ?? null }, period, asOf }),
  }));
  const scores = plan === null ? [] : scoreMeasured(plan, measured);
  return {
    units: measured.map(({ unit, measures }, index) => {
      const result = scores[index];
      return {
        id: unit.id,
        measures: named(measures, measureAnswer),
        lists: named(measures, (measurement) => [...evidenceOf(measurement)]),
        items: result === undefined ? {} : itemAnswers(result),
      };
    }),
  };
};
