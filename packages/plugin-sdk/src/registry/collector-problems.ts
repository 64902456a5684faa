import { z } from 'zod';
import type { Collector } from '../contract.ts';
import { describeFields } from '../rows/describe-field.ts';
import { comparable } from '../rows/normalise-text.ts';
import { choiceProblems, fieldProblems, idProblems, keyProblems, titleProblems } from './names.ts';
import type { PartProblem } from './problem.ts';

const KEYS = ['id', 'title', 'version', 'row', 'key', 'date', 'columns', 'labels', 'values', 'personal', 'accepts', 'cadence', 'rowsPerYear', 'generate'];
/** The known cadences, for datasets and forms. */
export const CADENCES = ['monthly', 'quarterly', 'half-yearly', 'yearly', 'on-event'];
const TRANSPORTS = ['file', 'form', 'pull', 'push'];

const columnProblems = (collector: Collector, fields: readonly string[]): readonly PartProblem[] => {
  const problems: PartProblem[] = [...fieldProblems('columns', Object.keys(collector.columns), fields)];
  const seen = new Map<string, string>();
  for (const field of fields) {
    const aliases = collector.columns[field] ?? [];
    if (!/\p{Script=Han}/u.test(aliases[0] ?? '')) problems.push({ path: `columns.${field}`, problem: 'there is no Chinese label', fix: 'Give a list of headings, the Chinese label first' });
    for (const alias of aliases) {
      const other = seen.get(comparable(alias));
      if (other !== undefined) problems.push({ path: `columns.${field}`, problem: `the heading "${alias}" is also one of "${other}"`, fix: 'Keep it at one field, so that a file is read one way' });
      else seen.set(comparable(alias), field);
    }
  }
  return problems;
};

const typeProblems = (collector: Collector, fields: readonly string[]): readonly PartProblem[] => {
  const described = describeFields(collector);
  const problems: PartProblem[] = fields.filter((field) => !described.has(field))
    .map((field) => ({ path: `row.${field}`, problem: 'the type cannot be read from a file or drawn on a form', fix: 'Use z.string, z.number, z.int, z.boolean, z.enum or z.iso.date, no transform, no z.date' }));
  const dated = collector.date === null ? undefined : described.get(collector.date);
  if (dated !== undefined && dated.type !== 'date') problems.push({ path: 'date', problem: `"${dated.name}" is not a date`, fix: 'Use a field with z.iso.date(), or null for a standing register' });
  for (const [field, spellings] of Object.entries(collector.values ?? {})) {
    const about = described.get(field);
    const allowed = about?.type === 'boolean' ? ['true', 'false'] : about?.type === 'choice' ? about.choices.map((choice) => choice.value) : [];
    for (const value of Object.keys(spellings ?? {}))
      if (!allowed.includes(value))
        problems.push({ path: `values.${field}`, problem: `"${value}" is not a value of the field`, fix: `Use one of ${allowed.join(', ') || 'the values of an enum or boolean'}` });
  }
  return problems;
};

/** Everything that is wrong with one dataset. */
export const collectorProblems = (collector: Collector): readonly PartProblem[] => {
  const problems: PartProblem[] = [...idProblems('', collector.id), ...titleProblems('title', collector.title), ...keyProblems('', collector, KEYS)];
  if (!Number.isSafeInteger(collector.version) || collector.version < 1) problems.push({ path: 'version', problem: `${collector.version} is not a version`, fix: 'Start at 1 and raise it when a field changes its meaning' });
  problems.push(...choiceProblems('cadence', collector.cadence, CADENCES), ...collector.accepts.flatMap((way) => choiceProblems('accepts', way, TRANSPORTS)));
  if (collector.accepts.length === 0) problems.push({ path: 'accepts', problem: 'no way in', fix: `Name at least one of ${TRANSPORTS.join(', ')}` });
  if (collector.rowsPerYear !== undefined && !(Number.isSafeInteger(collector.rowsPerYear) && collector.rowsPerYear > 0)) problems.push({ path: 'rowsPerYear', problem: `${collector.rowsPerYear} is not a number of rows`, fix: 'Write a whole number above 0, or leave it out' });
  if (typeof collector.generate !== 'function') problems.push({ path: 'generate', problem: 'there is no generator', fix: 'Give a function of (random, at) that makes realistic rows' });
  if (!(collector.row instanceof z.ZodObject)) return [...problems, { path: 'row', problem: 'it is not a zod object', fix: 'Use z.object({ … })' }];
  const fields = Object.keys(collector.row.shape);
  if (collector.key.length === 0) problems.push({ path: 'key', problem: 'there is no natural key', fix: 'Name the fields (案号, 人员编号) by which the same record is known again' });
  problems.push(
    ...fieldProblems('key', collector.key, fields), ...fieldProblems('date', collector.date === null ? [] : [collector.date], fields),
    ...fieldProblems('personal', collector.personal ?? [], fields), ...fieldProblems('labels', Object.keys(collector.labels ?? {}), fields),
    ...fieldProblems('values', Object.keys(collector.values ?? {}), fields), ...columnProblems(collector, fields),
  );
  const nullableKeys = collector.key.filter((field) => describeFields(collector).get(field)?.nullable === true);
  for (const field of nullableKeys) problems.push({ path: 'key', problem: `"${field}" may be null`, fix: 'A key field always has a value' });
  return [...problems, ...typeProblems(collector, fields)];
};
